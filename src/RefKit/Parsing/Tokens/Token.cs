namespace RefKit.Parsing.Tokens;

/// <summary>A range of the text that the labeller gives one label.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units, never 0.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="SpaceBefore">Whether white space (or the start of the text) stands before it.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, bool SpaceBefore)
{
    /// <summary>The offset just after the last unit.</summary>
    public int End => Start + Length;
}
