using RefKit.Parsing.Crf;
using RefKit.Parsing.Lexicons;
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

    /// <summary>Builds the model with one scale for all rows: the largest few weights are cut.</summary>
    public static CrfModel Build(WeightStore weights, FeatureIndex index, StoredLexicon lexicon)
    {
        var magnitudes = weights.Features.Select(Math.Abs).Where(x => x > 0).Order().ToArray();
        var limit = magnitudes.Length == 0 ? 1 : magnitudes[(int)((magnitudes.Length - 1) * 0.99995)];
        var scale = limit / sbyte.MaxValue;
        var rows = new sbyte[FeatureTable.RowsLength(index.Count)];
        for (var i = 0; i < weights.Features.Length; i++)
        {
            rows[i] = (sbyte)Math.Clamp((int)MathF.Round(weights.Features[i] / scale), -sbyte.MaxValue, sbyte.MaxValue);
        }

        var slots = FeatureTable.BuildSlots(index.Hashes.ToArray());
        return new CrfModel(lexicon, new FeatureTable(slots, rows, scale), new TransitionWeights(weights.Transitions));
    }
}
