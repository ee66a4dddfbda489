namespace RefKit;

/// <summary>A place in a text: where it starts and how long it is, in UTF-16 code units (<see cref="char"/>s).</summary>
/// <param name="Start">The index of the first code unit, from 0.</param>
/// <param name="Length">The number of code units; 0 marks a point.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The index after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The text at this place.</summary>
    /// <param name="text">The text this range was made for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range lies outside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The range from a start to an end.</summary>
    /// <param name="start">The index of the first code unit.</param>
    /// <param name="end">The index after the last code unit; not before <paramref name="start"/>.</param>
    public static TextRange FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextRange(start, end - start);
    }
}
