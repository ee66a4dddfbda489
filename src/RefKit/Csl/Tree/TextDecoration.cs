namespace RefKit.Csl.Tree;

/// <summary>CSL <c>text-decoration</c>.</summary>
internal enum TextDecoration
{
    Unset,
    None,
    Underline,
}
