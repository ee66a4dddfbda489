namespace RefKit.Csl.Tree;

/// <summary>CSL <c>font-style</c>.</summary>
internal enum FontStyle
{
    Unset,
    Normal,
    Italic,
    Oblique,
}
