using System.Collections.Immutable;

namespace RefKit.Parsing.Labels;

/// <summary>A reference string with its fields marked. Immutable and thread-safe.</summary>
/// <param name="text">The string as it was given.</param>
/// <param name="spans">The fields in order of their place; they do not overlap.</param>
/// <param name="confidence">The probability, 0 to 1, of the labelling as a whole.</param>
internal sealed class LabelledText(string text, ImmutableArray<LabelledSpan> spans, float confidence)
{
    /// <summary>The string as it was given.</summary>
    public string Text { get; } = text;

    /// <summary>The fields in order of their place; they do not overlap.</summary>
    public ImmutableArray<LabelledSpan> Spans { get; } = spans;

    /// <summary>The probability, 0 to 1, of the labelling as a whole; 1 for a text without tokens.</summary>
    public float Confidence { get; } = confidence;

    /// <summary>The text of a span of this labelling.</summary>
    public ReadOnlySpan<char> this[LabelledSpan span] => Text.AsSpan(span.Start, span.Length);
}
