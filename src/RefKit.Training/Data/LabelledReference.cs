using RefKit.Parsing.Labels;

namespace RefKit.Training.Data;

/// <summary>A reference string with the spans that people gave it.</summary>
/// <param name="Id">Its name in the data.</param>
/// <param name="Source">The collection it comes from.</param>
/// <param name="Text">The string.</param>
/// <param name="Spans">In order, in UTF-16 units.</param>
/// <param name="Unlabelled">Labels that its source never gives: their absence says nothing.</param>
/// <param name="Language">Its language where the data gives it, as a primary subtag of BCP 47.</param>
internal sealed record LabelledReference(
    string Id, string Source, string Text, IReadOnlyList<LabelledSpan> Spans, IReadOnlyList<FieldLabel> Unlabelled,
    string? Language = null);
