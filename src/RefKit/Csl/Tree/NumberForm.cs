namespace RefKit.Csl.Tree;

/// <summary>CSL <c>form</c> of <c>cs:number</c>.</summary>
internal enum NumberForm
{
    Numeric,
    Ordinal,
    LongOrdinal,
    Roman,
}
