namespace RefKit.Csl.Tree;

/// <summary>CSL <c>vertical-align</c>.</summary>
internal enum VerticalAlign
{
    Unset,
    Baseline,
    Sup,
    Sub,
}
