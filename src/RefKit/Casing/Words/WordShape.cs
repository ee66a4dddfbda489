namespace RefKit.Casing.Words;

/// <summary>How the letters of a word are cased.</summary>
internal enum WordShape
{
    /// <summary>No letter has a case: digits, other scripts.</summary>
    None,

    /// <summary>Lower-case letters only.</summary>
    Lower,

    /// <summary>A capital and lower-case letters.</summary>
    Capitalized,

    /// <summary>One letter with a case, a capital.</summary>
    Letter,

    /// <summary>Two or more capitals, no lower-case letter.</summary>
    Upper,

    /// <summary>Anything else: "mRNA", "McDonald", "p53".</summary>
    Mixed,
}
