using System.Collections.Immutable;

namespace RefKit.Csl;

/// <summary>All citations of a document and its bibliography, rendered together.</summary>
/// <param name="Citations">The citations, in the order of the document.</param>
/// <param name="Bibliography">The bibliography of the works that are cited; empty where the style has none.</param>
/// <param name="Diagnostics">Citations of works that are not among the references, and the like.</param>
public sealed record RenderedDocument(
    ImmutableArray<RenderedCitation> Citations,
    FormattedBibliography Bibliography,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The places, among <see cref="Citations"/> from 0 and in rising order, of the citations that print
    /// something else than in the rendering before: those that are new, and those that others have changed, by a year
    /// suffix or an ibid. The first rendering of a document has all.</summary>
    public ImmutableArray<int> ChangedCitations { get; init; } = [];
}
