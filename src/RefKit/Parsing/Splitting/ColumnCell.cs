namespace RefKit.Parsing.Splitting;

/// <summary>A piece of a line.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Column">The column that it starts at.</param>
internal readonly record struct ColumnCell(int Start, int End, int Column)
{
    public int Length => End - Start;

    /// <summary>The column behind its last character.</summary>
    public int EndColumn => Column + Length;
}
