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
    public sealed record Hashed(int[] Offsets, ulong[] Features, byte[] Edges, byte[] States, float Weight)
    {
        /// <summary>Where the features that the network sees start for each token, and where the last end.</summary>
        public int[] OwnOffsets { get; init; } = [];

        /// <summary>The features that the network sees, token after token.</summary>
        public ulong[] OwnFeatures { get; init; } = [];
    }

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
        var ownOffsets = new int[count + 1];
        var own = new List<ulong>();
        Span<ulong> buffer = stackalloc ulong[FeatureTemplates.MaxPerToken];
        for (var t = 0; t < count; t++)
        {
            offsets[t] = features.Count;
            features.AddRange(buffer[..FeatureTemplates.Write(traits, t, buffer)]);
            ownOffsets[t] = own.Count;
            own.AddRange(buffer[..FeatureTemplates.WriteOwn(traits, t, window[t].SpaceBefore, buffer)]);
            edges[t] = (byte)EdgeClass.Of(text, window, t);
        }

        offsets[count] = features.Count;
        ownOffsets[count] = own.Count;
        return new Hashed(offsets, [.. features], edges, states, example.Weight)
        {
            OwnOffsets = ownOffsets,
            OwnFeatures = [.. own],
        };
    }

    /// <summary>Replaces hashes by feature numbers; features that were left out disappear.</summary>
    /// <param name="hashed">The reference.</param>
    /// <param name="index">The features that have weights.</param>
    /// <param name="own">The features that the network sees.</param>
    public static EncodedSequence Number(Hashed hashed, FeatureIndex index, FeatureIndex own)
    {
        var (offsets, features) = Number(hashed.Offsets, hashed.Features, index);
        var (ownOffsets, ownFeatures) = Number(hashed.OwnOffsets, hashed.OwnFeatures, own);
        return new EncodedSequence(offsets, features, hashed.Edges, hashed.States, hashed.Weight)
        {
            OwnOffsets = ownOffsets,
            OwnFeatures = ownFeatures,
        };
    }

    private static (int[] Offsets, int[] Features) Number(int[] from, ulong[] hashes, FeatureIndex index)
    {
        var offsets = new int[from.Length];
        var features = new List<int>(hashes.Length);
        for (var t = 0; t + 1 < from.Length; t++)
        {
            offsets[t] = features.Count;
            for (var i = from[t]; i < from[t + 1]; i++)
            {
                if (index.Find(hashes[i]) is var number and >= 0)
                {
                    features.Add(number);
                }
            }
        }

        offsets[^1] = features.Count;
        return (offsets, [.. features]);
    }
}
