using FsCheck;
using FsCheck.Fluent;
using RefKit.Parsing.Crf;
using RefKit.Parsing.Labels;
using RefKit.Tests.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Labels;

public class SpanCodecTests
{
    [Fact]
    public void Encode_then_EndOf_gives_back_the_spans()
    {
        const string Text = "a b c d e f g h i j k l m n o p";
        var tokens = TokenizerTests.All(Text).ToArray();
        var pairs = Gen.Choose(0, 2).SelectMany(gap => Gen.Choose(1, 3).SelectMany(length =>
            Gen.Choose(0, FieldLabels.Count - 1).Select(label => (gap, length, label))));
        Prop.ForAll(pairs.ListOf().ToArbitrary(), list =>
        {
            var spans = new List<(int Label, int First, int Last)>();
            var at = 0;
            foreach (var (gap, length, label) in list)
            {
                if (at + gap + length <= tokens.Length)
                {
                    spans.Add((label, at + gap, at + gap + length - 1));
                    at += gap + length;
                }
            }

            var states = new byte[tokens.Length];
            var given = spans.Select(x => new LabelledSpan((FieldLabel)x.Label, tokens[x.First].Start,
                tokens[x.Last].End - tokens[x.First].Start, 1)).ToArray();
            SpanCodec.Encode(given, tokens, states);
            return Decode(states).SequenceEqual(spans) && IsAllowed(states);
        }).Check(Config.QuickThrowOnFailure.WithReplay(5, 3).WithMaxTest(500));
    }

    [Fact]
    public void Encode_remembers_the_last_field_between_fields()
    {
        var tokens = TokenizerTests.All("x A , B").ToArray();
        var states = new byte[4];
        SpanCodec.Encode([new LabelledSpan(FieldLabel.Title, 2, 1, 1), new LabelledSpan(FieldLabel.Date, 6, 1, 1)],
            tokens, states);
        Assert.Equal(
            [StateSpace.Lead, (int)FieldLabel.Title, StateSpace.After + (int)FieldLabel.Title, (int)FieldLabel.Date],
            states.Select(x => (int)x));
    }

    [Fact]
    public void Encode_gives_a_token_to_the_span_that_covers_its_first_half()
    {
        var tokens = TokenizerTests.All("abcdef").ToArray();
        var states = new byte[1];
        SpanCodec.Encode([new LabelledSpan(FieldLabel.Title, 0, 4, 1)], tokens, states);
        Assert.Equal((byte)FieldLabel.Title, states[0]);
        SpanCodec.Encode([new LabelledSpan(FieldLabel.Title, 4, 2, 1)], tokens, states);
        Assert.Equal(StateSpace.Lead, states[0]);
    }

    private static List<(int Label, int First, int Last)> Decode(byte[] states)
    {
        var spans = new List<(int, int, int)>();
        for (var t = 0; t < states.Length; t++)
        {
            if (states[t] < StateSpace.Inside)
            {
                spans.Add((states[t], t, SpanCodec.EndOf(states, t) - 1));
            }
        }

        return spans;
    }

    private static bool IsAllowed(byte[] states)
    {
        var before = StateSpace.Lead;
        foreach (var state in states)
        {
            if (!StateSpace.IsAllowed(before, state))
            {
                return false;
            }

            before = state;
        }

        return true;
    }
}
