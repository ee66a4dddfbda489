namespace RefKit.Csl.Tree;

/// <summary>All of a style but its locale parts (CSL 1.0.2, Style Structure).</summary>
internal sealed record StyleDefinition(CitationDefinition Citation, BibliographyDefinition? Bibliography)
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public bool IsNoteStyle { get; init; }

    public string? DefaultLocale { get; init; }

    public PageRangeFormat PageRangeFormat { get; init; }

    public ParticleDemotion ParticleDemotion { get; init; }

    public bool InitializeWithHyphen { get; init; } = true;

    /// <summary>Whether the citation layout tests <c>disambiguate</c>.</summary>
    public bool HasDisambiguateCondition { get; init; }

    /// <summary>Whether a layout prints the year suffix itself, so that it is not put behind the year.</summary>
    public bool CitationPrintsYearSuffix { get; init; }

    public bool BibliographyPrintsYearSuffix { get; init; }
}
