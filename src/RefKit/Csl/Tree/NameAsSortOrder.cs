namespace RefKit.Csl.Tree;

/// <summary>CSL <c>name-as-sort-order</c>.</summary>
internal enum NameAsSortOrder
{
    None,
    First,
    All,
}
