namespace RefKit.Csl.Tree;

/// <summary>CSL <c>form</c> of <c>cs:date-part</c>.</summary>
internal enum DatePartForm
{
    Unset,
    Numeric,
    NumericLeadingZeros,
    Ordinal,
    Long,
    Short,
}
