using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>One entry of a bibliography.</summary>
/// <param name="Reference">The reference that was formatted.</param>
/// <param name="Text">What the style prints; empty when it prints nothing for this reference.</param>
public sealed record BibliographyEntry(Reference Reference, FormattedText Text);
