using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>One entry of a bibliography.</summary>
/// <param name="Reference">The reference that was formatted.</param>
/// <param name="Text">What the style prints; empty when it prints nothing for this reference.</param>
public sealed record BibliographyEntry(Reference Reference, FormattedText Text)
{
    /// <summary>The number of the entry in the whole bibliography, from 1: what numeric styles print as
    /// <c>citation-number</c>.</summary>
    public int Number { get; init; }
}
