namespace RefKit.Parsing.Splitting;

/// <summary>One line of the text, without the white space around it.</summary>
/// <param name="Start">Where its first visible character stands.</param>
/// <param name="End">Where its last visible character ends; the same as <paramref name="Start"/> for a blank
/// line.</param>
/// <param name="Indent">How many columns stand before the first visible character; a tab goes to the next multiple of
/// 4.</param>
/// <param name="FollowsPageBreak">Whether a form feed stands before it.</param>
internal readonly record struct Line(int Start, int End, int Indent, bool FollowsPageBreak)
{
    public int Length => End - Start;

    public bool IsBlank => End == Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The lines of a text; ended by any of CR, LF, CR LF, FF, VT, NEL and the Unicode separators.</summary>
    public static List<Line> ReadAll(string text)
    {
        var lines = new List<Line>();
        var position = 0;
        var isPageBreak = false;
        while (position < text.Length)
        {
            var length = text.AsSpan(position).IndexOfAny("\r\n\f\v\u0085\u2028\u2029");
            var end = length < 0 ? text.Length : position + length;
            var line = Read(text, position, end, isPageBreak);
            isPageBreak = (isPageBreak && line.IsBlank) || (end < text.Length && text[end] == '\f');
            lines.Add(line);
            position = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static Line Read(string text, int start, int end, bool isPageBreak)
    {
        var indent = 0;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\u200B'))
        {
            indent = text[start] switch
            {
                '\t' => (indent / 4 * 4) + 4,
                '\uFEFF' or '\u200B' => indent,
                _ => indent + 1,
            };
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '\u200B'))
        {
            end--;
        }

        return new Line(start, end, indent, isPageBreak);
    }
}
