namespace RefKit.Parsing.Splitting;

/// <summary>A word near the start of a line.</summary>
/// <param name="text">The letters, with the full stops of initials.</param>
/// <param name="kind">What it looks like.</param>
/// <param name="punctuation">The mark behind it; a space when there is none.</param>
internal readonly ref struct StartWord(ReadOnlySpan<char> text, StartWordKind kind, char punctuation)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public StartWordKind Kind { get; } = kind;

    public char Punctuation { get; } = punctuation;

    public bool HasPunctuation => Punctuation != ' ';
}
