namespace RefKit.Parsing.Splitting;

/// <summary>Finds the numbers, keys or bullets that mark the entries of a list.</summary>
internal static class MarkedList
{
    // Where marks are rarer, they are something else.
    private const int LinesPerMark = 12;

    private static readonly MarkerKind[] NumberKinds =
    [
        MarkerKind.Brackets, MarkerKind.FullStop, MarkerKind.Parenthesis, MarkerKind.Parentheses,
            MarkerKind.Superscript, MarkerKind.Bare,
    ];

    /// <summary>A unit that starts an entry, and its mark.</summary>
    internal readonly record struct Start(int Index, EntryMarker Marker);

    /// <summary>The units that start an entry, in order; empty when the units are not marked.</summary>
    /// <param name="text">The text of the units.</param>
    /// <param name="units">Where they stand.</param>
    /// <param name="reach">How far behind its start a unit is read, even where the next one begins before.</param>
    public static List<Start> Find(string text, IReadOnlyList<(int Start, int End)> units, int reach = 0)
    {
        var marks = new EntryMarker[units.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            var end = Math.Min(text.Length, Math.Max(units[i].End, units[i].Start + reach));
            marks[i] = EntryMarker.Read(text.AsSpan(units[i].Start, end - units[i].Start));
        }

        var chain = LongestChain(text, units, marks);
        if (Repeated(marks) is { Count: >= 3 } repeated && repeated.Count > chain.Count)
        {
            return repeated;
        }

        if (chain.Count == 0)
        {
            chain = Keys(marks);
        }

        return chain.Count > 0 ? chain : Bullets(marks);
    }

    private static List<Start> LongestChain(string text, IReadOnlyList<(int Start, int End)> units, EntryMarker[] marks)
    {
        List<Start> longest = [];
        foreach (var kind in NumberKinds)
        {
            var chain = ChainOf(text, units, marks, kind);
            if (chain.Count > longest.Count && IsPlausible(text, units, chain))
            {
                longest = chain;
            }
        }

        return longest;
    }

    // Two numbers in a row may be chance; three, or a list that begins with its first line, are a numbering.
    private static bool IsPlausible(string text, IReadOnlyList<(int Start, int End)> units, List<Start> chain)
    {
        if (chain.Count < 3 || chain[0].Index == 0)
        {
            return chain[0].Index == 0 && (chain.Count > 1 || (units.Count < 12
                && chain[0].Marker.Kind is MarkerKind.Brackets or MarkerKind.FullStop or MarkerKind.Parentheses));
        }

        // Volumes and pages that happen to begin lines do not go on like references.
        var good = chain.Count(start => EntryStart.Score(text.AsSpan(units[start.Index].Start + start.Marker.Length,
            Math.Max(0, units[start.Index].End - units[start.Index].Start - start.Marker.Length))) >= 1);
        return chain.Count * LinesPerMark >= units.Count - chain[0].Index && good * 2 >= chain.Count;
    }

    // The best chain n, n+1, n+2 … in reading order; one number may be missing. Wrapped lines that happen to begin with
    // a number lose against those that go on like a reference.
    private static List<Start> ChainOf(string text, IReadOnlyList<(int Start, int End)> units, EntryMarker[] marks,
        MarkerKind kind)
    {
        var ends = new Dictionary<int, (double Score, int Index)>();
        var previous = new int[marks.Length];
        var (best, bestIndex) = (0.0, -1);
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Kind != kind)
            {
                continue;
            }

            var number = marks[i].Number;
            previous[i] = -1;
            var score = Weigh(text, units, i, marks[i]);
            if (ends.TryGetValue(number - 1, out var before))
            {
                (score, previous[i]) = (score + before.Score, before.Index);
            }
            else if (ends.TryGetValue(number - 2, out before))
            {
                (score, previous[i]) = (score + before.Score - 0.7, before.Index);
            }

            if (!ends.TryGetValue(number, out var same) || same.Score < score)
            {
                ends[number] = (score, i);
            }

            if (score > best)
            {
                (best, bestIndex) = (score, i);
            }
        }

        var chain = new List<Start>();
        for (var i = bestIndex; i >= 0; i = previous[i])
        {
            chain.Add(new Start(i, marks[i]));
        }

        chain.Reverse();
        return chain;
    }

    // What begins like a reference behind a number, after the end of another, is more likely numbered.
    private static double Weigh(string text, IReadOnlyList<(int Start, int End)> units, int index, EntryMarker mark)
    {
        var (from, to) = units[index];
        var start = EntryStart.Score(text.AsSpan(from + mark.Length, Math.Max(0, to - from - mark.Length)));
        var end = index == 0 ? 1 : EntryEnd.Score(text.AsSpan(units[index - 1].Start,
            units[index - 1].End - units[index - 1].Start));
        return mark.Kind == MarkerKind.Bare && start < -2 ? 0.2 + (0.04 * end) : 1 + (0.1 * start) + (0.04 * end);
    }

    private static List<Start> Keys(EntryMarker[] marks)
    {
        var keys = OfKind(marks, MarkerKind.Key, 0);
        return keys.Count > 1 && keys.Count * LinesPerMark >= marks.Length || (keys.Count == 1 && keys[0].Index == 0) ? keys : [];
    }

    private static List<Start> Bullets(EntryMarker[] marks)
    {
        if (marks.Length == 0 || marks[0].Kind != MarkerKind.Bullet)
        {
            return [];
        }

        var bullets = OfKind(marks, MarkerKind.Bullet, marks[0].Number);
        return bullets.Count * LinesPerMark >= marks.Length ? bullets : [];
    }

    // Markdown numbers the entries of a list "1." throughout.
    private static List<Start> Repeated(EntryMarker[] marks)
    {
        if (marks.Length == 0 || marks[0] is not { Kind: MarkerKind.FullStop or MarkerKind.Parenthesis, Number: 1 })
        {
            return [];
        }

        var repeated = OfKind(marks, marks[0].Kind, 1);
        return repeated.Count * LinesPerMark >= marks.Length ? repeated : [];
    }

    private static List<Start> OfKind(EntryMarker[] marks, MarkerKind kind, int number)
    {
        var starts = new List<Start>();
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Kind == kind && marks[i].Number == number)
            {
                starts.Add(new Start(i, marks[i]));
            }
        }

        return starts;
    }
}
