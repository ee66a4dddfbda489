namespace RefKit.Csl.Tree;

/// <summary>The options of <c>cs:name</c> after inheritance from the style, the layout and <c>cs:names</c>
/// (CSL 1.0.2, Inheritable Name Options).</summary>
internal sealed record NameOptions
{
    public NameAnd And { get; init; }

    public string Delimiter { get; init; } = ", ";

    public DelimiterRule DelimiterPrecedesEtAl { get; init; }

    public DelimiterRule DelimiterPrecedesLast { get; init; }

    /// <summary>0 means that lists are never cut.</summary>
    public int EtAlMin { get; init; }

    /// <summary>Null means that lists are never cut.</summary>
    public int? EtAlUseFirst { get; init; }

    public int? EtAlSubsequentMin { get; init; }

    public int? EtAlSubsequentUseFirst { get; init; }

    public bool EtAlUseLast { get; init; }

    public NameForm Form { get; init; }

    public bool Initialize { get; init; } = true;

    public string? InitializeWith { get; init; }

    public NameAsSortOrder SortOrder { get; init; }

    public string SortSeparator { get; init; } = ", ";

    /// <summary>Between the lists of two name variables.</summary>
    public string NamesDelimiter { get; init; } = "";
}
