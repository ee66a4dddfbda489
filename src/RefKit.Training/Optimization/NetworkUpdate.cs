using RefKit.Parsing.Network;

namespace RefKit.Training.Optimization;

/// <summary>
/// Applies the gradients of a batch to every n-th feature and to a part of the layers. Several of them work side by
/// side, each on weights of its own, each adding up in the order of the batch.
/// </summary>
internal sealed class NetworkUpdate(NetworkWeights weights, int part, int parts)
{
    private const int Width = NetworkLayout.Width;

    private readonly int[] _slots = new int[weights.Steps.Length];
    private readonly List<int> _touched = [];
    private readonly int _from = NetworkLayout.Count / 8 * part / parts * 8;
    private readonly int _to = NetworkLayout.Count / 8 * (part + 1) / parts * 8;
    private float[] _sums = [];

    /// <summary>Goes one step up the gradients.</summary>
    /// <param name="groups">The groups of the batch.</param>
    /// <param name="dropout">Which features were left out.</param>
    /// <param name="rate">The length of the step.</param>
    /// <param name="decay">How much of the layers' weights is lost, as a share of the rate.</param>
    /// <param name="step">The number of the step, from 1.</param>
    public void Run(BatchGradient[] groups, Dropout dropout, float rate, float decay, int step)
    {
        Collect(groups, dropout);
        for (var i = 0; i < _touched.Count; i++)
        {
            var feature = _touched[i];
            weights.Embeddings.Step(
                feature * Width, _sums.AsSpan(i * Width, Width), rate, ++weights.Steps[feature], 0);
            _slots[feature] = 0;
        }

        _touched.Clear();
        var gradient = new float[_to - _from];
        foreach (var pass in Passes(groups))
        {
            VectorMath.Add(pass.LayerGradient.AsSpan(_from, gradient.Length), gradient);
        }

        weights.Layers.Step(_from, gradient, rate, step, decay);
    }

    private void Collect(BatchGradient[] groups, Dropout dropout)
    {
        foreach (var pass in Passes(groups))
        {
            for (var i = 0; i < pass.Tokens.Count; i++)
            {
                var (sequence, token) = pass.Tokens[i];
                var row = pass.EmbeddingGradients.Slice(i * Width, Width);
                foreach (var feature in sequence.OwnFeaturesOf(token))
                {
                    if (feature % parts == part && !dropout.Drops(feature, token))
                    {
                        VectorMath.Add(row, SumOf(feature));
                    }
                }
            }
        }
    }

    private static IEnumerable<NetworkPass> Passes(BatchGradient[] groups) =>
        groups.Select(static x => x.Network).OfType<NetworkPass>();

    private Span<float> SumOf(int feature)
    {
        if (_slots[feature] == 0)
        {
            _touched.Add(feature);
            _slots[feature] = _touched.Count;
            if (_sums.Length < _touched.Count * Width)
            {
                Array.Resize(ref _sums, Math.Max(1 << 16, _sums.Length * 2));
            }

            _sums.AsSpan((_touched.Count - 1) * Width, Width).Clear();
        }

        return _sums.AsSpan((_slots[feature] - 1) * Width, Width);
    }
}
