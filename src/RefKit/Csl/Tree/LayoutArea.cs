namespace RefKit.Csl.Tree;

/// <summary>Which of the two layouts of a style is rendered.</summary>
internal enum LayoutArea
{
    Citation,
    Bibliography,
}
