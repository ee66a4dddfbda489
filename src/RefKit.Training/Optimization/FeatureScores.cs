using System.Numerics;
using RefKit.Parsing.Crf;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

/// <summary>Sums feature weights in full precision.</summary>
internal static class FeatureScores
{
    public static void Sum(EncodedSequence sequence, int token, float[] weights, Dropout dropout, Span<float> scores)
    {
        scores.Clear();
        if (dropout.Share >= 1)
        {
            return;
        }

        for (var f = sequence.Offsets[token]; f < sequence.Offsets[token + 1]; f++)
        {
            var feature = sequence.Features[f];
            if (!dropout.Drops(feature, token))
            {
                Add(weights.AsSpan(feature * StateSpace.Columns, StateSpace.Columns), scores);
            }
        }

        if (dropout.Share > 0)
        {
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i] *= dropout.Factor;
            }
        }
    }

    public static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        for (var i = 0; i < StateSpace.Columns; i += Vector<float>.Count)
        {
            (new Vector<float>(row[i..]) + new Vector<float>(sum[i..])).CopyTo(sum[i..]);
        }
    }
}
