namespace RefKit.Csl.Tree;

/// <summary>CSL <c>display</c>.</summary>
internal enum DisplayMode
{
    Unset,
    Block,
    LeftMargin,
    RightInline,
    Indent,
}
