using RefKit.Parsing.Crf;
using RefKit.Training.Data;

namespace RefKit.Training.Tests;

/// <summary>A small sequence at random, and how a loss changes with a weight.</summary>
internal static class GradientProblem
{
    private static readonly byte[] States =
    [
        StateSpace.Lead, 1, StateSpace.Inside + 1, StateSpace.After + 1, 5, 4, StateSpace.After + 4,
    ];

    /// <summary>A sequence whose tokens have about half of the features, both those with weights and those that the
    /// network sees.</summary>
    public static EncodedSequence Sequence(Random random, int features)
    {
        var offsets = new int[States.Length + 1];
        var chosen = new List<int>();
        for (var t = 0; t < States.Length; t++)
        {
            offsets[t] = chosen.Count;
            chosen.AddRange(Enumerable.Range(0, features).Where(_ => random.Next(2) == 0));
        }

        offsets[^1] = chosen.Count;
        int[] numbers = [.. chosen];
        byte[] edges = [.. States.Select((_, i) => (byte)(i % 3))];
        return new EncodedSequence(offsets, numbers, edges, States, 0.7f)
        {
            OwnOffsets = offsets,
            OwnFeatures = numbers,
        };
    }

    /// <summary>Weights from -0.5 to 0.5.</summary>
    public static float[] Weights(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];

    /// <summary>The slope of the loss at a weight, by the difference of two of its values.</summary>
    public static double Difference(float[] weights, int index, float step, Func<double> loss)
    {
        var kept = weights[index];
        weights[index] = kept + step;
        var above = loss();
        weights[index] = kept - step;
        var below = loss();
        weights[index] = kept;
        return (above - below) / (2 * step);
    }
}
