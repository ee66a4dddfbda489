using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:date</c>.</summary>
internal sealed record DateElement(Variable Variable, DateForm Form, DatePrecision Precision) : StyleElement
{
    public ImmutableArray<DatePart> Parts { get; init; } = [];

    public string Delimiter { get; init; } = "";
}
