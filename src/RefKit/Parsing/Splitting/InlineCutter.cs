namespace RefKit.Parsing.Splitting;

/// <summary>Finds where references begin that were run together in one paragraph.</summary>
internal static class InlineCutter
{
    private const int ShortestEntry = 30;
    private const int LongestSingle = 600;

    /// <summary>Where each reference starts in the text, the first always at 0, with the mark before it.</summary>
    public static List<(int Start, int MarkLength, string? Label)> Cut(string text)
    {
        var candidates = Candidates(text, CanStart, isStrict: true);
        if (!MayHoldSeveral(text, candidates))
        {
            return [(0, 0, null)];
        }

        var fields = new FieldStarts(text);
        var weights = new SortedDictionary<int, double> { [0] = 0 };
        foreach (var start in candidates.Select(static unit => unit.Start).Concat(fields.Names))
        {
            var weight = start == 0 ? 0 : WeightOf(text, start, fields);
            if (weight > 0)
            {
                weights[start] = weight;
            }
        }

        var starts = weights.Keys.ToList();
        var units = starts.Select((start, i) => (start, i + 1 < starts.Count ? starts[i + 1] - 1
            : text.Length)).ToList();
        var cuts = EntryCutter.Cut(text, units, [.. weights.Values]).ConvertAll(index => units[index].start);
        return cuts.Count == 1 ? [(0, 0, null)] : CutAgain(text, cuts);
    }

    // The labels of a piece are better when it stands alone.
    private static List<(int Start, int MarkLength, string? Label)> CutAgain(string text, List<int> cuts)
    {
        var pieces = new List<(int Start, int MarkLength, string? Label)>();
        for (var i = 0; i < cuts.Count; i++)
        {
            var end = i + 1 < cuts.Count ? cuts[i + 1] : text.Length;
            pieces.AddRange(Cut(text[cuts[i]..end].TrimEnd()).Select(piece =>
                (cuts[i] + piece.Start, 0, (string?)null)));
        }

        return pieces;
    }

    // Two years, or an address with something behind it, and a place where another reference could start.
    private static bool MayHoldSeveral(string text, List<(int Start, int End)> candidates)
    {
        if (text.Length < ShortestEntry * 2)
        {
            return false;
        }

        var first = Years.IndexOf(text);
        var hasTwoYears = first >= 0 && Years.IndexOf(text.AsSpan(first + 4)) >= 0;
        return hasTwoYears && (text.Length > LongestSingle
            || candidates.Exists(unit => unit.Start > 0 && EntryEnd.Score(Before(text, unit.Start)) >= 0.3
                && EntryStart.Score(text.AsSpan(unit.Start)) >= 1));
    }

    /// <summary>Where each reference starts in a text that numbers them, "[1] … [2] … [3] …"; empty when it does
    /// not.</summary>
    public static List<(int Start, int MarkLength, string? Label)> CutNumbered(string text)
    {
        var units = Candidates(text, CanMark, isStrict: false);
        var marks = MarkedList.Find(text, units);
        var isNumbered = marks.Count >= 3 && marks[0].Index == 0
            && marks[0].Marker.Kind is MarkerKind.Brackets or MarkerKind.FullStop or MarkerKind.Parenthesis
                or MarkerKind.Parentheses;
        return isNumbered
            ? marks.ConvertAll(mark => (units[mark.Index].Start, mark.Marker.Length,
                mark.Marker.LabelOf(text.AsSpan(units[mark.Index].Start))))
            : [];
    }

    // Pieces that begin with a capital, a bracket, a digit or a dash behind something that can end a reference.
    private static List<(int Start, int End)> Candidates(string text, Func<char, bool> canStart, bool isStrict)
    {
        var starts = new List<int> { 0 };
        for (var i = ShortestEntry; i < text.Length - ShortestEntry; i++)
        {
            if (text[i - 1] == ' ' && canStart(text[i]) && (!isStrict || text[i - 2] is not (',' or ';' or '&' or '(')))
            {
                starts.Add(i);
            }
        }

        return [.. starts.Select((start, i) => (start, i + 1 < starts.Count ? Math.Max(start, starts[i + 1] - 1)
            : text.Length))];
    }

    private static bool CanMark(char c) => char.IsAsciiDigit(c) || c is '[' or '(';

    private static bool CanStart(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '[' or '(' or '—' or '–' or '_'
        or 'v' or 'd' || Fields.FieldText.IsEastAsian(c)
        || (c >= '\u00C0' && char.IsLetter(c));

    private static double WeightOf(string text, int start, FieldStarts fields)
    {
        var before = Before(text, start);
        var end = EntryEnd.Score(before);
        var weight = fields.WeightAt(start);

        // "…, p. 3; Werner Haftmann, …": several in one footnote.
        end = weight > 2 && before.TrimEnd(' ') is [.., ';'] ? 0 : end;
        if (end <= -4 || before.LastIndexOf('(') > before.LastIndexOf(')'))
        {
            return -1;
        }

        return (0.5 * EntryStart.Score(text.AsSpan(start))) + (0.5 * end) + weight - 0.5;
    }

    // Far enough back for any last word.
    private static ReadOnlySpan<char> Before(string text, int start) =>
        text.AsSpan(Math.Max(0, start - 120), Math.Min(start, 120));
}
