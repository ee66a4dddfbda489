namespace RefKit.Csl.Tree;

/// <summary>CSL <c>form</c> of <c>cs:date</c>.</summary>
internal enum DateForm
{
    None,
    Text,
    Numeric,
}
