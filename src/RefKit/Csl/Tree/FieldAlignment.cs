namespace RefKit.Csl.Tree;

/// <summary>CSL <c>second-field-align</c>.</summary>
internal enum FieldAlignment
{
    None,
    Flush,
    Margin,
}
