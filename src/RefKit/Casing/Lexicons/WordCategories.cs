namespace RefKit.Casing.Lexicons;

/// <summary>The lists of words that a word stands in.</summary>
[Flags]
internal enum WordCategories
{
    None = 0,
    Country = 1,
    Place = 1 << 1,

    /// <summary>Peoples, nationalities and languages.</summary>
    Demonym = 1 << 2,

    /// <summary>Months, days, feasts.</summary>
    Calendar = 1 << 3,
    Faith = 1 << 4,

    /// <summary>Periods of history and of the earth.</summary>
    Period = 1 << 5,

    /// <summary>People that things are named after, and the adjectives.</summary>
    Eponym = 1 << 6,
    Given = 1 << 7,

    /// <summary>Public bodies.</summary>
    Body = 1 << 8,
    Brand = 1 << 9,
    Planet = 1 << 10,

    /// <summary>Genera of living things.</summary>
    Genus = 1 << 11,

    /// <summary>Species epithets.</summary>
    Epithet = 1 << 12,

    /// <summary>Chemical elements: no names, in lower case.</summary>
    Element = 1 << 13,

    /// <summary>Symbols of chemical elements of two letters.</summary>
    Symbol = 1 << 14,
}
