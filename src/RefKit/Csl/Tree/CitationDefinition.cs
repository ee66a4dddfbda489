using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:citation</c> with its options (CSL 1.0.2, Citation-specific Options).</summary>
internal sealed record CitationDefinition(Layout Layout)
{
    public ImmutableArray<SortKey> Sort { get; init; } = [];

    public bool AddNames { get; init; }

    public bool AddGivenName { get; init; }

    public GivenNameRule GivenNameRule { get; init; }

    public bool AddYearSuffix { get; init; }

    public string? CiteGroupDelimiter { get; init; }

    public CollapseMode Collapse { get; init; }

    public string? YearSuffixDelimiter { get; init; }

    public string? AfterCollapseDelimiter { get; init; }

    /// <summary>Whether organisations that have an abbreviation are introduced with it where they are cited first and
    /// cited by it later: <c>abbreviate-groups="true"</c> of the namespace <c>urn:refkit:csl</c>, for APA 7,
    /// 8.21.</summary>
    public bool AbbreviatesGroups { get; init; }

    /// <summary>Whether a cite behind others with words before it stays in its place, and the others are sorted on both sides of it:
    /// <c>sort-around-prefixes="true"</c> of the namespace <c>urn:refkit:csl</c>, for "(Sampson, 2020; see also Augustine,
    /// 2017)" in APA 7, 8.12.</summary>
    public bool SortsAroundPrefixes { get; init; }

    public int NearNoteDistance { get; init; } = 5;

    /// <summary>Options that names take when no <c>cs:names</c> says otherwise; for sort keys by name
    /// variable.</summary>
    public required NameOptions NameOptions { get; init; }
}
