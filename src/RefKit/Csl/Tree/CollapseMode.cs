namespace RefKit.Csl.Tree;

/// <summary>CSL <c>collapse</c>.</summary>
internal enum CollapseMode
{
    None,
    CitationNumber,
    Year,
    YearSuffix,
    YearSuffixRanged,
}
