using System.Collections.Immutable;
using RefKit.Parsing.Labels;

namespace RefKit.Parsing.Building;

/// <summary>Labelled spans that agree with what holds for all references, and the DOIs of the text.</summary>
/// <param name="Spans">The spans in order; they do not overlap.</param>
/// <param name="Dois">The DOIs that stand in the text, in order.</param>
/// <param name="IsCase">Whether the text begins with the citation of a case: <see cref="CaseCitation"/>.</param>
internal sealed record RepairedText(ImmutableArray<LabelledSpan> Spans, ImmutableArray<DoiMatch> Dois, bool IsCase)
{
    /// <summary>Whether any span has the label.</summary>
    public bool Has(FieldLabel label)
    {
        foreach (var span in Spans)
        {
            if (span.Label == label)
            {
                return true;
            }
        }

        return false;
    }
}
