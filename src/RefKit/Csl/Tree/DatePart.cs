namespace RefKit.Csl.Tree;

/// <summary><c>cs:date-part</c>.</summary>
internal sealed record DatePart(DatePartName Name, DatePartForm Form)
{
    public Formatting Formatting { get; init; } = Formatting.None;

    /// <summary>Stands between two ends that differ in this part.</summary>
    public string RangeDelimiter { get; init; } = "–";
}
