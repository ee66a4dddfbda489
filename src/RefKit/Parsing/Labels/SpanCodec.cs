using RefKit.Parsing.Crf;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Labels;

/// <summary>Turns spans over a text into one state a token and back.</summary>
internal static class SpanCodec
{
    /// <summary>Writes the state of each token. A token belongs to the span that covers its first half.</summary>
    /// <param name="spans">In order, not overlapping.</param>
    /// <param name="tokens">In order.</param>
    /// <param name="states">One entry a token.</param>
    public static void Encode(ReadOnlySpan<LabelledSpan> spans, ReadOnlySpan<Token> tokens, Span<byte> states)
    {
        var next = 0;
        var last = -1;
        var state = StateSpace.Lead;
        for (var t = 0; t < tokens.Length; t++)
        {
            var middle = tokens[t].Start + ((tokens[t].Length - 1) / 2);
            while (next < spans.Length && spans[next].End <= middle)
            {
                next++;
            }

            if (next < spans.Length && spans[next].Start <= middle)
            {
                var label = (int)spans[next].Label;
                state = (last == next ? StateSpace.Inside : StateSpace.Begin) + label;
                last = next;
            }
            else if (state < StateSpace.After)
            {
                state = StateSpace.After + (state % StateSpace.Labels);
            }

            states[t] = (byte)state;
        }
    }

    /// <summary>Finds where the field that begins at a token ends.</summary>
    /// <returns>The index just after its last token.</returns>
    public static int EndOf(ReadOnlySpan<byte> states, int begin)
    {
        var inside = StateSpace.Inside + (states[begin] % StateSpace.Labels);
        var end = begin + 1;
        while (end < states.Length && states[end] == inside)
        {
            end++;
        }

        return end;
    }
}
