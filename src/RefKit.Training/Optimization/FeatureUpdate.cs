using System.Numerics;
using RefKit.Parsing.Crf;

namespace RefKit.Training.Optimization;

/// <summary>
/// Applies the gradients of a batch to every n-th feature. Several of them work side by side, each on features of its
/// own, each adding up in the order of the batch.
/// </summary>
internal sealed class FeatureUpdate(WeightStore weights, int part, int parts)
{
    /// <summary>Keeps the first steps small.</summary>
    public const float Floor = 1f;

    private readonly int[] _slots = new int[weights.FeatureCount];
    private readonly List<int> _touched = [];
    private float[] _sums = [];

    public void Run(BatchGradient[] gradients, Dropout dropout, float rate, float ridge, int step)
    {
        Collect(gradients, dropout);
        for (var i = 0; i < _touched.Count; i++)
        {
            var feature = _touched[i];
            Apply(feature, i * StateSpace.Columns, rate, ridge * (step - weights.LastStep[feature]));
            weights.LastStep[feature] = step;
            _slots[feature] = 0;
        }

        _touched.Clear();
    }

    private void Collect(BatchGradient[] gradients, Dropout dropout)
    {
        foreach (var gradient in gradients)
        {
            foreach (var (sequence, token, delta) in gradient.Tokens)
            {
                var row = gradient.Deltas.Slice(delta, StateSpace.Columns);
                for (var f = sequence.Offsets[token]; f < sequence.Offsets[token + 1]; f++)
                {
                    var feature = sequence.Features[f];
                    if (feature % parts == part && !dropout.Drops(feature, token))
                    {
                        FeatureScores.Add(row, SumOf(feature));
                    }
                }
            }
        }
    }

    private Span<float> SumOf(int feature)
    {
        if (_slots[feature] == 0)
        {
            _touched.Add(feature);
            _slots[feature] = _touched.Count;
            if (_sums.Length < _touched.Count * StateSpace.Columns)
            {
                Array.Resize(ref _sums, Math.Max(1 << 16, _sums.Length * 2));
            }

            var fresh = _sums.AsSpan((_touched.Count - 1) * StateSpace.Columns, StateSpace.Columns);
            fresh.Clear();
            return fresh;
        }

        return _sums.AsSpan((_slots[feature] - 1) * StateSpace.Columns, StateSpace.Columns);
    }

    private void Apply(int feature, int sum, float rate, float ridge)
    {
        var row = weights.Features.AsSpan(feature * StateSpace.Columns, StateSpace.Columns);
        var squares = weights.FeatureSquares.AsSpan(feature * StateSpace.Columns, StateSpace.Columns);
        var factor = new Vector<float>(rate);
        var floor = new Vector<float>(Floor);
        var decay = new Vector<float>(ridge);
        for (var i = 0; i < StateSpace.Columns; i += Vector<float>.Count)
        {
            var weight = new Vector<float>(row[i..]);
            var gradient = new Vector<float>(_sums.AsSpan(sum + i)) - (decay * weight);
            var square = new Vector<float>(squares[i..]) + (gradient * gradient);
            square.CopyTo(squares[i..]);
            (weight + (factor * gradient / (Vector.SquareRoot(square) + floor))).CopyTo(row[i..]);
        }
    }
}
