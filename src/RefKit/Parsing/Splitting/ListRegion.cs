namespace RefKit.Parsing.Splitting;

/// <summary>The part of a text that holds its reference list.</summary>
/// <param name="First">The first line of the list.</param>
/// <param name="End">The line after its last one.</param>
/// <param name="Heading">The line of the heading; -1 without one.</param>
/// <param name="InlineLength">How much of the first line is a heading with a colon: "References: Smith, J. …".</param>
internal readonly record struct ListRegion(int First, int End, int Heading, int InlineLength)
{
    // A heading counts when a reference stands within so many lines behind it; one in a table of contents does not.
    private const int LookAhead = 6;
    private const int LinesBehind = 16;
    private const int LinesAbove = 40;
    private const int EntriesBehind = 3;

    public bool HasHeading => Heading >= 0 || InlineLength > 0;

    /// <summary>Finds the list behind the last heading over references, up to what follows it; the whole text when
    /// there is
    /// no such heading.</summary>
    public static ListRegion Find(string text, IReadOnlyList<ContentLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i].Of(text);
            if (Headings.IsReferences(line) && HasReferenceBehind(text, lines, i + 1))
            {
                // "Notes" over the notes of a list, "Primary sources" below "References": the first of them counts.
                var first = i;
                while (IsHeadingOfSameList(text, lines, first, out var above))
                {
                    first = above;
                }

                return new ListRegion(first + 1, EndOf(text, lines, first + 1), first, 0);
            }

            var inline = Headings.InlineLength(line);
            if (inline > 0 && Likeness.Score(line[inline..].TrimStart()) >= 0 && !IsInsideList(text, lines, i))
            {
                return new ListRegion(i, EndOf(text, lines, i + 1), -1, inline);
            }
        }

        return new ListRegion(0, EndOfUnheaded(text, lines), -1, 0);
    }

    // "Nineteenth Century" and "Notes: Hair Combs." on the next line: within a list it is no heading.
    private static bool IsInsideList(string text, IReadOnlyList<ContentLine> lines, int index)
    {
        var entries = 0;
        for (var i = Math.Max(0, index - LinesAbove); i < index; i++)
        {
            var line = lines[i].Of(text);
            var isNumbered = EntryMarker.Read(line).Kind is not (MarkerKind.None or MarkerKind.Bare);
            entries += isNumbered || EntryStart.Score(line) >= 2.5 ? 1 : 0;
        }

        return entries >= EntriesBehind && !lines[index].HasBlankBefore;
    }

    private static bool HasReferenceBehind(string text, IReadOnlyList<ContentLine> lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Count, from + LookAhead); i++)
        {
            var line = lines[i].Of(text);
            var mark = EntryMarker.Read(line);
            var rest = line[mark.Length..];
            if (EntryStart.Score(rest) >= 1.5 || Likeness.Score(rest) >= 1 || Years.Has(rest) && !Headings.IsEnd(line))
            {
                return true;
            }
        }

        return false;
    }

    // Another heading above, with nothing but references in between.
    private static bool IsHeadingOfSameList(string text, IReadOnlyList<ContentLine> lines, int heading, out int above)
    {
        above = heading - 1;
        var good = 0;
        var bad = 0;
        while (above >= 0 && heading - above < 400)
        {
            var line = lines[above].Of(text);
            if (Headings.IsReferences(line))
            {
                return bad == 0 || good > bad * 6;
            }

            if (Headings.IsEnd(line) || Headings.IsMarkdown(line))
            {
                return false;
            }

            var start = EntryStart.Score(line[EntryMarker.Read(line).Length..]);
            good += start >= 1.5 ? 1 : 0;
            bad += Likeness.Score(line) < -1.5 && line.Length > 200 ? 1 : 0;
            above--;
        }

        return false;
    }

    private static int EndOf(string text, IReadOnlyList<ContentLine> lines, int first)
    {
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            if (IsEnd(text, lines, i) || (Headings.IsMarkdown(line) && !Headings.IsReferences(line)))
            {
                return i;
            }
        }

        return lines.Count;
    }

    // "… 34 p. et 3" and "annexes." on the next line: no heading begins with a small letter, and behind the end of a
    // list no list goes on.
    private static bool IsEnd(string text, IReadOnlyList<ContentLine> lines, int index)
    {
        var line = lines[index].Of(text);
        if (char.IsLower(line[0]) || !Headings.IsEnd(line))
        {
            return false;
        }

        var entries = 0;
        for (var i = index + 1; i < Math.Min(lines.Count, index + LinesBehind); i++)
        {
            var next = lines[i].Of(text);
            entries += EntryStart.Score(next[EntryMarker.Read(next).Length..]) >= 2.5 && Years.Has(next) ? 1 : 0;
        }

        return entries < EntriesBehind;
    }

    // Without a heading only what follows the last reference is cut by its heading.
    private static int EndOfUnheaded(string text, IReadOnlyList<ContentLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsEnd(text, lines, i) && !HasReferenceBehind(text, lines, i + 1))
            {
                return i;
            }
        }

        return lines.Count;
    }
}
