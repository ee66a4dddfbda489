namespace RefKit.Csl;

/// <summary>
/// A section of a bibliography, such as "Primary sources". Its entries keep the order and the numbers of the whole; a
/// repeated author is substituted within the section only. A reference stands in every section that it fits.
/// </summary>
/// <param name="Title">The heading; null for none.</param>
/// <param name="Filter">Which references stand in the section; null for those that fit no section with a
/// filter.</param>
public sealed record BibliographySection(string? Title, Func<Reference, bool>? Filter)
{
    /// <summary>A section of the references that fit no other.</summary>
    public static BibliographySection Rest(string? title) => new(title, null);

    /// <summary>A section of references of some types.</summary>
    public static BibliographySection OfTypes(string? title, params ReferenceType[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return new BibliographySection(title, reference => reference.Type is { } type && types.Contains(type));
    }
}
