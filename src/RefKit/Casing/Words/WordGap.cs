namespace RefKit.Casing.Words;

/// <summary>What stands between a word and the one before it.</summary>
internal enum WordGap
{
    /// <summary>Nothing: it is the first word.</summary>
    Start,
    Space,
    Hyphen,
    Slash,
    Comma,

    /// <summary>A full stop that ends an abbreviation or an initial.</summary>
    Period,
    Quote,
    Bracket,
    Other,

    /// <summary>A colon, a dash or the end of a sentence: a new beginning.</summary>
    Break,
}
