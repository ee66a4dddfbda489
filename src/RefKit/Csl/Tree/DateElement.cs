using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:date</c>.</summary>
internal sealed record DateElement(Variable Variable, DateForm Form, DatePrecision Precision) : StyleElement
{
    public ImmutableArray<DatePart> Parts { get; init; } = [];

    public string Delimiter { get; init; } = "";

    /// <summary>Whether the parts are put in the order of the language's text form and written as in it ("February 1",
    /// "1. Februar"): <c>localized="true"</c> of the namespace <c>urn:refkit:csl</c>.</summary>
    public bool IsLocalized { get; init; }
}
