namespace RefKit.Csl.Tree;

/// <summary>CSL <c>font-weight</c>.</summary>
internal enum FontWeight
{
    Unset,
    Normal,
    Bold,
    Light,
}
