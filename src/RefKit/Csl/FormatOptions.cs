using System.Collections.Immutable;

namespace RefKit.Csl;

/// <summary>How a style is applied. The defaults print what the style says.</summary>
public sealed record FormatOptions
{
    /// <summary>The defaults.</summary>
    public static FormatOptions Default { get; } = new();

    /// <summary>The language tag to print in, such as "de-DE"; null takes the style's default, else US English. Where
    /// <see cref="Locales"/> has none of that tag, the parts come from the chief dialect of the language, else from US
    /// English, and nothing is said; <see cref="CslLocaleSource.Find"/> tells beforehand.</summary>
    public string? Locale { get; init; }

    /// <summary>Where locales are found; the default is those that come with the library.</summary>
    public CslLocaleSource Locales { get; init; } = CslLocaleSource.BuiltIn;

    /// <summary>Whether DOIs, PMIDs, PMCIDs and web addresses become links. The default is false.</summary>
    public bool MakeLinks { get; init; }

    /// <summary>Whether the bibliography of a document also has the references that are not cited. The default is
    /// false.</summary>
    public bool IncludeUncited { get; init; }

    /// <summary>Which of the references that are not cited the bibliography of a document has besides; null leaves that
    /// to <see cref="IncludeUncited"/>. They are numbered after the cited ones where the style does not sort.</summary>
    public Func<Reference, bool>? IncludeUncitedWhere { get; init; }

    /// <summary>Whether the annotation of a work (CSL <c>annote</c>) stands below its entry, as an indented block: an
    /// annotated bibliography (APA 7, 9.51). The default is false.</summary>
    public bool IncludeAnnotations { get; init; }

    /// <summary>What stands in front of the entry of a work, such as the asterisk of the studies of a meta-analysis
    /// (APA 7, 9.52); null, and the answer null, put nothing there.</summary>
    /// <example>
    /// <code>
    /// var options = new FormatOptions { EntryMark = reference => included.Contains(reference.Id) ? "*" : null };
    /// </code>
    /// </example>
    public Func<Reference, string?>? EntryMark { get; init; }

    /// <summary>Which references the bibliography prints; null prints all. The others are left out of what is printed
    /// only: numbers and year suffixes are those of the whole, so that citations of them stay right.</summary>
    public Func<Reference, bool>? Filter { get; init; }

    /// <summary>The order of the bibliography in place of the style's; null keeps the style's. Numbers follow it. What
    /// compares equal stays in the order of the style. See <see cref="BibliographyOrder"/>.</summary>
    public IComparer<Reference>? Order { get; init; }

    /// <summary>The sections of the bibliography, in their order; with none it is one list.</summary>
    /// <example>
    /// <code>
    /// var options = new FormatOptions
    /// {
    ///     Sections =
    ///     [
    ///         BibliographySection.OfTypes("Cases", ReferenceType.LegalCase),
    ///         BibliographySection.Rest("Other works"),
    ///     ],
    /// };
    /// </code>
    /// </example>
    public ImmutableArray<BibliographySection> Sections { get; init; } = [];

    internal bool IncludesUncited(Reference reference) => IncludeUncitedWhere?.Invoke(reference) ?? IncludeUncited;
}
