using System.Collections.Immutable;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Labels;

/// <summary>Trims the spans of a text and joins neighbours of one label.</summary>
internal ref struct SpanCollector(string text)
{
    private readonly string _text = text;
    private readonly ImmutableArray<LabelledSpan>.Builder _spans = ImmutableArray.CreateBuilder<LabelledSpan>();

    /// <summary>Adds a field; a field of nothing but punctuation is dropped.</summary>
    public readonly void Add(FieldLabel label, int start, int end, float confidence)
    {
        (start, end) = SpanTrimmer.Trim(_text, label, start, end);
        if (start >= end)
        {
            return;
        }

        if (_spans.Count > 0 && _spans[^1] is var last && last.Label == label && IsJoint(last.End, start))
        {
            _spans[^1] = new LabelledSpan(label, last.Start, end - last.Start, last.Confidence * confidence);
            return;
        }

        _spans.Add(new LabelledSpan(label, start, end - start, confidence));
    }

    public readonly ImmutableArray<LabelledSpan> ToImmutable() => _spans.DrainToImmutable();

    // Only punctuation and joining words stand between.
    private readonly bool IsJoint(int from, int to)
    {
        var gap = _text.AsSpan(from, to - from);
        for (var i = 0; i < gap.Length;)
        {
            if (!char.IsLetterOrDigit(gap[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < gap.Length && char.IsLetterOrDigit(gap[end]))
            {
                end++;
            }

            if (WordCategories.Of(TokenHash.Folded(gap[i..end])) != WordCategory.And)
            {
                return false;
            }

            i = end;
        }

        return true;
    }
}
