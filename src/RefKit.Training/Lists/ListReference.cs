using RefKit.Parsing.Labels;

namespace RefKit.Training.Lists;

/// <summary>A labelled reference as an entry of a list.</summary>
/// <param name="Id">The name of the reference that it is, or was made from.</param>
/// <param name="Text">Its text, as <see cref="ReferenceTexts"/> gives it.</param>
/// <param name="Spans">Its fields, in that text; empty where the text was changed so that they do not fit.</param>
internal sealed record ListReference(string Id, string Text, IReadOnlyList<LabelledSpan> Spans);
