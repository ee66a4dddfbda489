using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Splitting;

/// <summary>Finds page numbers on lines of their own.</summary>
internal sealed class PageNumbers
{
    // Pages have at least and at most so many lines.
    private const int ShortestPage = 8;
    private const int LongestPage = 150;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly bool[] _isNumber;
    private readonly int _width;

    private PageNumbers(string text, List<Line> lines)
    {
        _text = text;
        _lines = lines;
        _isNumber = new bool[lines.Count];
        _width = WidthOf(lines);
    }

    /// <summary>Which of the lines are page numbers.</summary>
    public static bool[] Find(string text, List<Line> lines)
    {
        var numbers = new PageNumbers(text, lines);
        numbers.MarkSequences();
        for (var i = 0; i < lines.Count; i++)
        {
            numbers._isNumber[i] |= !lines[i].IsBlank && numbers.IsPageNumber(i);
        }

        return numbers._isNumber;
    }

    private static int WidthOf(List<Line> lines)
    {
        var widths = lines.Where(static line => !line.IsBlank).Select(static line =>
            line.Indent + line.Length).Order().ToList();
        return widths.Count == 0 ? 0 : widths[widths.Count - 1 - (widths.Count / 40)];
    }

    // 804, thirty lines on 805: whatever stands around them.
    private void MarkSequences()
    {
        var last = new Dictionary<int, int>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i].Of(_text);
            if (line.Length is 0 or > 4 || line.IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                continue;
            }

            var number = int.Parse(line, System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture);
            if (last.TryGetValue(number - 1, out var before) && i - before is >= ShortestPage and <= LongestPage)
            {
                (_isNumber[before], _isNumber[i]) = (true, true);
            }

            last[number] = i;
        }
    }

    // "12", "- 12 -", "Page 3 of 10", "12 | Page", "xiv" alone between blank lines.
    private bool IsPageNumber(int index)
    {
        var line = _lines[index].Of(_text);
        if (line.Length > 20)
        {
            return false;
        }

        var bare = line.Trim("-–—| []");
        if (bare.IsEmpty)
        {
            return false;
        }

        if (bare.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            // "- 12 -" has a mark on both sides; "-12" goes on with a range of pages.
            var isFramed = bare.Length < line.Length && !char.IsDigit(line[0]) && !char.IsDigit(line[^1]);
            return bare.Length <= 4 && (isFramed || (bare.Length == line.Length && IsNumberOfPage(index, bare)));
        }

        return IsWordedNumber(line, bare)
            || (IsApart(index) && bare.Length <= 6 && bare.Length > 1 && bare.IndexOfAnyExcept("ivxl") < 0);
    }

    // A number alone may be the end of "35-", or a year or last page that was wrapped.
    private bool IsNumberOfPage(int index, ReadOnlySpan<char> number)
    {
        if (IsApart(index))
        {
            return index == 0 || _lines[index].FollowsPageBreak || !IsOpenBefore(index);
        }

        if (IsOpenBefore(index) || (number.Length == 4 && Years.IndexOf(number) == 0))
        {
            return false;
        }

        var before = index - 1;
        var wasFull = before >= 0 && !_lines[before].IsBlank
            && _lines[before].Indent + _lines[before].Length + 1 + number.Length > _width;
        var next = index + 1 < _lines.Count ? _lines[index + 1].Of(_text) : [];
        var isBeforeEntry = !next.IsEmpty && EntryStart.Score(next[EntryMarker.Read(next).Length..]) >= 1;
        var isLastPage = before >= 0 && isBeforeEntry && EntryEnd.Score(_lines[before].Of(_text)) is > -4 and < 0.8;
        return !isLastPage && !(wasFull && isBeforeEntry);
    }

    private bool IsOpenBefore(int index) => index > 0 && !_lines[index - 1].IsBlank
        && EntryEnd.Score(_lines[index - 1].Of(_text)) <= -4;

    private static bool IsWordedNumber(ReadOnlySpan<char> line, ReadOnlySpan<char> bare)
    {
        var folded = WordFolding.Fold(bare);
        return (folded.StartsWith("page ", StringComparison.Ordinal)
            || folded.StartsWith("seite ", StringComparison.Ordinal)
                || folded.EndsWith(" page", StringComparison.Ordinal)
                || folded.EndsWith("p a g e", StringComparison.Ordinal))
            && bare.IndexOfAnyInRange('0', '9') >= 0 && bare.Count(' ') <= 5 && !line.EndsWith(".")
                && bare.IndexOfAny("-–,") < 0;
    }

    private bool IsApart(int index) => (index == 0 || _lines[index - 1].IsBlank)
        && (index + 1 == _lines.Count || _lines[index + 1].IsBlank)
        || _lines[index].FollowsPageBreak;
}
