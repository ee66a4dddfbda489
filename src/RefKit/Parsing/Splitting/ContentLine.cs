namespace RefKit.Parsing.Splitting;

/// <summary>A line that belongs to the text, not to the page it was printed on.</summary>
/// <param name="Line">The line.</param>
/// <param name="HasBlankBefore">Whether a blank line stands before it that says something: none of those around a page
/// break.</param>
/// <param name="FollowsPageBreak">Whether a page number or running head was cut out before it.</param>
internal readonly record struct ContentLine(Line Line, bool HasBlankBefore, bool FollowsPageBreak)
{
    public int Start => Line.Start;

    public int End => Line.End;

    public int Indent => Line.Indent;

    /// <summary>The column after its last character.</summary>
    public int Width => Line.Indent + Line.Length;

    public ReadOnlySpan<char> Of(string text) => Line.Of(text);
}
