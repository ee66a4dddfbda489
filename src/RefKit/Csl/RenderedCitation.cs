using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>A citation of a document as the style prints it.</summary>
/// <param name="Citation">The citation as it was added.</param>
/// <param name="Text">What is printed in the text or in the note.</param>
public sealed record RenderedCitation(Citation Citation, FormattedText Text);
