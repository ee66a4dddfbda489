namespace RefKit.Csl.Tree;

/// <summary>CSL <c>page-range-format</c>.</summary>
internal enum PageRangeFormat
{
    Unset,
    Expanded,
    Minimal,
    MinimalTwo,
    Chicago,
    Chicago16,
}
