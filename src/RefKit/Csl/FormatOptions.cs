namespace RefKit.Csl;

/// <summary>How a style is applied. The defaults print what the style says.</summary>
public sealed record FormatOptions
{
    /// <summary>The defaults.</summary>
    public static FormatOptions Default { get; } = new();

    /// <summary>The language tag to print in, such as "de-DE"; null takes the style's default, else US
    /// English.</summary>
    public string? Locale { get; init; }

    /// <summary>Where locales are found; the default is those that come with the library.</summary>
    public CslLocaleSource Locales { get; init; } = CslLocaleSource.BuiltIn;

    /// <summary>Whether DOIs, PMIDs, PMCIDs and web addresses become links. The default is false.</summary>
    public bool MakeLinks { get; init; }

    /// <summary>Whether the bibliography of a document also has the references that are not cited. The default is
    /// false.</summary>
    public bool IncludeUncited { get; init; }
}
