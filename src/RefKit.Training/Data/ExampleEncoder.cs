using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Tokens;

namespace RefKit.Training.Data;

/// <summary>Turns references into hashes of features, states and edge classes.</summary>
internal static class ExampleEncoder
{
    /// <summary>A reference with the hashes of its features.</summary>
    public sealed record Hashed(int[] Offsets, ulong[] Features, byte[] Edges, byte[] States, float Weight);

    public static Hashed Encode(Example example, ILexicon lexicon)
    {
        var text = example.Reference.Text;
        var tokens = new Token[SequenceLabeller.WindowLength];
        var position = 0;
        var count = Tokenizer.Read(text, ref position, tokens);
        var window = tokens.AsSpan(0, count);
        var states = new byte[count];
        SpanCodec.Encode(example.Reference.Spans.ToArray(), window, states);

        using var traits = new SequenceTraits();
        traits.Read(text, window, lexicon);
        var offsets = new int[count + 1];
        var edges = new byte[count];
        var features = new List<ulong>(count * FeatureTemplates.MaxPerToken);
        Span<ulong> buffer = stackalloc ulong[FeatureTemplates.MaxPerToken];
        for (var t = 0; t < count; t++)
        {
            offsets[t] = features.Count;
            features.AddRange(buffer[..FeatureTemplates.Write(traits, t, buffer)]);
            edges[t] = (byte)EdgeClass.Of(text, window, t);
        }

        offsets[count] = features.Count;
        return new Hashed(offsets, [.. features], edges, states, example.Weight);
    }

    /// <summary>Replaces hashes by feature numbers; features that were left out disappear.</summary>
    public static EncodedSequence Number(Hashed hashed, FeatureIndex index)
    {
        var offsets = new int[hashed.Offsets.Length];
        var features = new List<int>(hashed.Features.Length);
        for (var t = 0; t + 1 < hashed.Offsets.Length; t++)
        {
            offsets[t] = features.Count;
            for (var i = hashed.Offsets[t]; i < hashed.Offsets[t + 1]; i++)
            {
                if (index.Find(hashed.Features[i]) is var number and >= 0)
                {
                    features.Add(number);
                }
            }
        }

        offsets[^1] = features.Count;
        return new EncodedSequence(offsets, [.. features], hashed.Edges, hashed.States, hashed.Weight);
    }
}
