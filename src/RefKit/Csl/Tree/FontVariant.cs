namespace RefKit.Csl.Tree;

/// <summary>CSL <c>font-variant</c>.</summary>
internal enum FontVariant
{
    Unset,
    Normal,
    SmallCaps,
}
