using RefKit.Parsing.Crf;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Models;
using RefKit.Parsing.Network;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

/// <summary>Chooses the features worth their place and stores their weights in a byte each.</summary>
internal static class ModelQuantizer
{
    /// <summary>
    /// The features with the greatest weights, by the length of their rows, in the order of their numbers.
    /// </summary>
    public static List<int> ChooseFeatures(WeightStore weights, int most)
    {
        var lengths = new double[weights.FeatureCount];
        for (var f = 0; f < lengths.Length; f++)
        {
            double sum = 0;
            foreach (var weight in weights.Features.AsSpan(f * StateSpace.Columns, StateSpace.Columns))
            {
                sum += weight * weight;
            }

            lengths[f] = sum;
        }

        var byLength = Enumerable.Range(0, lengths.Length).OrderByDescending(x => lengths[x]).ThenBy(x => x);
        return [.. byLength.Take(most).Order()];
    }

    /// <summary>Builds the model; the largest few weights of a table are cut.</summary>
    /// <param name="weights">The weights of features and transitions.</param>
    /// <param name="index">The features.</param>
    /// <param name="network">The network.</param>
    /// <param name="own">The features that the network sees.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="temperature">What all scores are divided by, so that the model is as sure as it is right (Guo,
    /// Pleiss, Sun and Weinberger 2017). The best labelling stays the same.</param>
    public static CrfModel Build(WeightStore weights, FeatureIndex index, NetworkWeights network, FeatureIndex own,
        StoredLexicon lexicon, float temperature)
    {
        var layers = network.Layers.Values.ToArray();
        VectorMath.Scale(layers.AsSpan(NetworkLayout.Output), 1 / temperature);
        var transitions = weights.Transitions.ToArray();
        VectorMath.Scale(transitions, 1 / temperature);
        return new CrfModel(lexicon,
            BuildTable(index, weights.Features, StateSpace.Columns, 1 / temperature),
            BuildTable(own, network.Embeddings.Values, NetworkLayout.Width, 1),
            new TokenNetwork(layers), new TransitionWeights(transitions));
    }

    // All rows have one scale.
    private static FeatureTable BuildTable(FeatureIndex index, float[] weights, int columns, float factor)
    {
        var magnitudes = weights.Select(Math.Abs).Where(x => x > 0).Order().ToArray();
        var limit = magnitudes.Length == 0 ? 1 : magnitudes[(int)((magnitudes.Length - 1) * 0.99995)];
        var scale = limit / sbyte.MaxValue;
        var rows = new FeatureRows(index.Count);
        for (var i = 0; i < weights.Length; i++)
        {
            rows[i / columns][i % columns] =
                (sbyte)Math.Clamp((int)MathF.Round(weights[i] / scale), -sbyte.MaxValue, sbyte.MaxValue);
        }

        return new FeatureTable(FeatureTable.BuildSlots(index.Hashes.ToArray()), rows, scale * factor);
    }
}
