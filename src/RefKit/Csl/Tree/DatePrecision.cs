namespace RefKit.Csl.Tree;

/// <summary>CSL <c>date-parts</c>.</summary>
internal enum DatePrecision
{
    YearMonthDay,
    YearMonth,
    Year,
}
