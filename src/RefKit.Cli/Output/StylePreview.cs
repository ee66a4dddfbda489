using System.Collections.Immutable;
using RefKit.Csl;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>What a style makes of the works that styles are compared by.</summary>
/// <param name="Info">The style.</param>
/// <param name="Citations">The citations, in the order of the text.</param>
/// <param name="Bibliography">The list; null where the style has none.</param>
internal sealed record StylePreview(
    CslStyleInfo Info, ImmutableArray<FormattedText> Citations, FormattedBibliography? Bibliography);
