using System.Text;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// Finds running heads: short lines that come again and again at the edges of pages, numbers aside; lines that come
/// again with the number of the next page; single ones that stand apart where nothing else does.
/// </summary>
internal sealed class RunningHeads(string text, List<Line> lines, bool[] isFurniture)
{
    private const int LongestHead = 100;
    private const int ShortestHead = 6;

    // Heads are at least so many lines apart.
    private const int ShortestPage = 10;
    private const int EntriesAbove = 25;

    // A line is apart for a reason only where few are.
    private const int FewApart = 12;

    private readonly bool _hasFewBlanks = CountApart(lines) * FewApart < lines.Count;

    /// <summary>Marks the heads that are found.</summary>
    public void Mark()
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length is >= ShortestHead and <= LongestHead && !isFurniture[i])
            {
                var key = Letters(lines[i].Of(text));
                if (key.Length >= ShortestHead)
                {
                    (places.TryGetValue(key, out var list) ? list : places[key] = []).Add(i);
                }
            }
        }

        foreach (var indices in places.Values)
        {
            if (Headings.IsReferences(lines[indices[0]].Of(text)))
            {
                MarkHeadings(indices);
            }
            else if (indices.Count > 1 && (indices.TrueForAll(IsAtPageEdge) || IsNumbered(indices)
                || IsRegular(indices)))
            {
                indices.ForEach(index => isFurniture[index] = true);
            }
        }

        for (var i = 1; i < lines.Count; i++)
        {
            isFurniture[i] |= !isFurniture[i] && IsLoneHead(i);
        }
    }

    private static int CountApart(List<Line> lines)
    {
        var count = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            count += lines[i].IsBlank && !lines[i - 1].IsBlank ? 1 : 0;
        }

        return count;
    }

    // "References" at the head of a page in the middle of a list.
    private void MarkHeadings(List<int> indices)
    {
        var numbered = indices.FindAll(index => EdgeNumber(lines[index].Of(text)) >= 0);
        if (numbered.Count > 1 && IsNumbered(numbered))
        {
            numbered.ForEach(index => isFurniture[index] = true);
        }

        foreach (var index in indices)
        {
            isFurniture[index] |= (IsAtPageEdge(index) || (_hasFewBlanks && IsApart(index))) && IsBelowEntries(index);
        }
    }

    private bool IsBelowEntries(int index)
    {
        var (years, starts) = (0, 0);
        for (var i = Math.Max(0, index - EntriesAbove); i < index; i++)
        {
            var line = lines[i].Of(text);
            years += Years.Has(line) ? 1 : 0;
            starts += EntryStart.Score(line[EntryMarker.Read(line).Length..]) >= 2 ? 1 : 0;
        }

        return years > 2 && starts > 2;
    }

    // "Salt and Sleep 29" … "Salt and Sleep 30"
    private bool IsNumbered(List<int> indices)
    {
        var before = -1;
        for (var i = 0; i < indices.Count; i++)
        {
            var line = lines[indices[i]].Of(text);
            var number = EdgeNumber(line);
            var isNext = i == 0 || (number > before && number - before <= 4
                && indices[i] - indices[i - 1] >= ShortestPage);
            if (number < 0 || !isNext)
            {
                return false;
            }

            before = number;
        }

        return true;
    }

    // The number at the start or the end of a line; -1 without one.
    private static int EdgeNumber(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExceptInRange('0', '9');
        if (length is > 0 and <= 4 && line[length] is ' ' or '\t')
        {
            return Parse(line[..length]);
        }

        var start = line.LastIndexOfAnyExceptInRange('0', '9') + 1;
        return line.Length - start is > 0 and <= 4 && start > 0 && line[start - 1] is ' ' or '\t'
            && (start < 2 || line[start - 2] is not (',' or ':' or ';')) ? Parse(line[start..]) : -1;
    }

    private static int Parse(ReadOnlySpan<char> digits) =>
        int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    // The same line in about the same distance, at least three times.
    private bool IsRegular(List<int> indices)
    {
        if (indices.Count < 3 || lines[indices[0]].Of(text)[^1] is '.' or ',')
        {
            return false;
        }

        var (shortest, longest) = (int.MaxValue, 0);
        for (var i = 1; i < indices.Count; i++)
        {
            var gap = indices[i] - indices[i - 1];
            (shortest, longest) = (Math.Min(shortest, gap), Math.Max(longest, gap));
            if (!lines[indices[i]].Of(text).SequenceEqual(lines[indices[0]].Of(text)))
            {
                return false;
            }
        }

        // Words that come again at line starts by chance do so at any distance.
        var isApart = indices.Count(IsApart) * 2 > indices.Count;
        return shortest >= ShortestPage && longest <= (isApart ? shortest * 2.2 : (shortest * 1.15) + 2);
    }

    // Seen once only: beside a page number or form feed, or apart where nothing else is, and like no reference.
    private bool IsLoneHead(int index)
    {
        var line = lines[index].Of(text);
        if (line.Length is < ShortestHead or > LongestHead || index + 1 >= lines.Count || line[^1] is ',' or '-'
            || char.IsLower(line[0]) && !line.StartsWith("doi:") || Headings.IsReferences(line) || Headings.IsEnd(line)
            || Headings.IsMarkdown(line) || EntryMarker.Read(line) is { Kind: not (MarkerKind.None or MarkerKind.Bare) })
        {
            return false;
        }

        var isAtEdge = IsAtPageEdge(index);
        if (!isAtEdge && !(_hasFewBlanks && IsApart(index) && IsInsideList(index)))
        {
            return false;
        }

        var isTitle = line[^1] is not '.' && !Years.Has(line) && EntryStart.Score(line) < 2;
        return isAtEdge ? (isTitle && IsShorterThanBefore(index)) || (IsApart(index) && _hasFewBlanks
            && Likeness.Score(line) < 3) : isTitle || EdgeNumber(line) >= 0;
    }

    // What a list goes on with behind a page break fills its line, a head does not.
    private bool IsShorterThanBefore(int index)
    {
        var before = Neighbour(index, -1);
        var after = Neighbour(index, 1);
        return before >= 0 && after >= 0
            && lines[index].Length * 1.25 < Math.Max(lines[before].Length, lines[after].Length);
    }

    private bool IsInsideList(int index)
    {
        var years = 0;
        for (var i = Math.Max(0, index - 8); i < Math.Min(lines.Count, index + 8); i++)
        {
            years += i != index && Years.Has(lines[i].Of(text)) ? 1 : 0;
        }

        return years > 3;
    }

    private bool IsApart(int index) => (index == 0 || lines[index - 1].IsBlank || lines[index].FollowsPageBreak)
        && (index + 1 == lines.Count || lines[index + 1].IsBlank);

    private bool IsAtPageEdge(int index) =>
        lines[index].FollowsPageBreak
        || (index + 1 < lines.Count && lines[index + 1].FollowsPageBreak)
        || (Neighbour(index, -1) is >= 0 and var before && isFurniture[before])
        || (Neighbour(index, 1) is >= 0 and var after && isFurniture[after]);

    private int Neighbour(int index, int step)
    {
        var at = index + step;
        while (at >= 0 && at < lines.Count && lines[at].IsBlank)
        {
            at += step;
        }

        return at >= 0 && at < lines.Count ? at : -1;
    }

    private static string Letters(ReadOnlySpan<char> line)
    {
        var letters = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
