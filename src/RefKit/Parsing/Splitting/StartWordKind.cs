namespace RefKit.Parsing.Splitting;

/// <summary>What a word near the start of a line looks like.</summary>
internal enum StartWordKind
{
    /// <summary>Nothing is left.</summary>
    None,

    /// <summary>Small letters.</summary>
    Lower,

    /// <summary>A capital and small letters, or five capitals and more.</summary>
    Capital,

    /// <summary>Two to four capitals.</summary>
    Capitals,

    /// <summary>Initials with full stops, or one capital.</summary>
    Initials,

    /// <summary>Digits.</summary>
    Number,
}
