namespace RefKit.Parsing.Splitting;

/// <summary>A text to split, and where each of its characters stands in what the caller gave.</summary>
internal sealed class SourceText
{
    // Null when the text is the caller's own.
    private readonly int[]? _offsets;
    private readonly int _sourceLength;

    public SourceText(string text)
    {
        Text = text;
        _sourceLength = text.Length;
    }

    public SourceText(string text, int[] offsets, int sourceLength)
    {
        Text = text;
        _offsets = offsets;
        _sourceLength = sourceLength;
    }

    /// <summary>The text to split.</summary>
    public string Text { get; }

    /// <summary>Whether columns were taken apart: what stands in several lines here stands apart in the caller's
    /// text, and its place there is that of its first line.</summary>
    public bool HasColumns { get; init; }

    /// <summary>The place in the caller's text of a place in this one.</summary>
    public TextRange ToSource(int start, int end)
    {
        if (_offsets is null)
        {
            return TextRange.FromBounds(start, end);
        }

        if (HasColumns && Text.AsSpan(start, end - start).IndexOf('\n') is >= 0 and var length)
        {
            end = start + length;
        }

        var first = start < _offsets.Length ? _offsets[start] : _sourceLength;
        var last = end > start && end - 1 < _offsets.Length ? _offsets[end - 1] + 1 : first;
        return TextRange.FromBounds(first, Math.Max(first, last));
    }
}
