namespace RefKit.Csl.Tree;

/// <summary>The parts of a date.</summary>
internal enum DatePartName
{
    Year,
    Month,
    Day,
}
