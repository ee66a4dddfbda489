using System.Collections.Immutable;

namespace RefKit.Csl;

/// <summary>A section of a formatted bibliography.</summary>
/// <param name="Title">The heading, as plain text; null for none.</param>
/// <param name="Entries">The entries, in the order of the whole bibliography.</param>
public sealed record FormattedSection(string? Title, ImmutableArray<BibliographyEntry> Entries);
