namespace RefKit.Parsing.Fields;

/// <summary>What a word of a name looks like by itself.</summary>
internal enum NameWordKind
{
    /// <summary>A name written out: "Koinig", "Herbert".</summary>
    Word,

    /// <summary>Initials with full stops, or one capital: "V.", "J.-P.", "V".</summary>
    Initials,

    /// <summary>Two to four capitals run together: "AA", "JRA"; also a short name in capitals.</summary>
    Capitals,

    /// <summary>A particle in small letters: "van".</summary>
    Particle,

    /// <summary>"Jr.", "III".</summary>
    Suffix,

    /// <summary>Han, kana or Hangul.</summary>
    EastAsian,
}
