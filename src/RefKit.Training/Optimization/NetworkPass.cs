using RefKit.Parsing.Crf;
using RefKit.Parsing.Network;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

/// <summary>
/// Sends sequences through the network, forwards to the scores and backwards to the gradients, which it sums up. The
/// forward half is that of <see cref="TokenNetwork"/>, with every step kept. For one thread.
/// </summary>
internal sealed partial class NetworkPass(NetworkWeights weights)
{
    private const int Width = NetworkLayout.Width;
    private const int Layers = NetworkLayout.Layers;

    // The inputs of each layer, and the outputs of the last; the sums of each layer before negative ones are cut.
    private readonly float[][] _inputs = new float[Layers + 1][];
    private readonly float[][] _sums = new float[Layers][];
    private readonly float[] _mean = new float[Width];
    private readonly float[] _summary = new float[Width];
    private float[] _kept = [];
    private int _room;

    /// <summary>Fills the scores of a sequence's tokens, beside those that the lattice has already.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="dropout">Which features are left out.</param>
    /// <param name="hidden">Which outputs of the last layer are left out.</param>
    /// <param name="lattice">Receives the scores.</param>
    public void RunForward(EncodedSequence sequence, Dropout dropout, Dropout hidden, Lattice lattice)
    {
        var count = sequence.Length;
        Reserve(count);
        SumEmbeddings(sequence, dropout);
        var layers = weights.Layers.Values;
        for (var layer = 0; layer < Layers; layer++)
        {
            RunLayer(layer, count, layers.AsSpan(layer * NetworkLayout.LayerSize, NetworkLayout.LayerSize));
            if (layer == NetworkLayout.SummaryAfter)
            {
                AddSummary(_inputs[layer + 1], count, layers);
            }
        }

        Keep(hidden, count);
        var last = _inputs[Layers];
        var output = layers.AsSpan(NetworkLayout.Output);
        for (var t = 0; t < count; t++)
        {
            for (var i = 0; i < Width; i++)
            {
                var value = last[(t * Width) + i] * _kept[(t * Width) + i];
                VectorMath.AddScaled(
                    output.Slice(i * StateSpace.Columns, StateSpace.Columns), value, lattice.Scores(t));
            }
        }
    }

    private void Reserve(int count)
    {
        if (_room >= count)
        {
            return;
        }

        _room = Math.Max(count, _room * 2);
        for (var layer = 0; layer < Layers; layer++)
        {
            _inputs[layer] = new float[_room * Width];
            _sums[layer] = new float[_room * Width];
        }

        _inputs[Layers] = new float[_room * Width];
        _kept = new float[_room * Width];
        _above = new float[_room * Width];
        _below = new float[_room * Width];
    }

    private void SumEmbeddings(EncodedSequence sequence, Dropout dropout)
    {
        var embeddings = weights.Embeddings.Values;
        for (var t = 0; t < sequence.Length; t++)
        {
            var row = _inputs[0].AsSpan(t * Width, Width);
            row.Clear();
            foreach (var feature in sequence.OwnFeaturesOf(t))
            {
                if (!dropout.Drops(feature, t))
                {
                    VectorMath.Add(embeddings.AsSpan(feature * Width, Width), row);
                }
            }

            if (dropout.Share > 0)
            {
                VectorMath.Scale(row, dropout.Factor);
            }
        }
    }

    private void RunLayer(int layer, int count, ReadOnlySpan<float> matrices)
    {
        var distance = NetworkLayout.Distances[layer];
        var (input, output) = (_inputs[layer], _inputs[layer + 1]);
        for (var t = 0; t < count; t++)
        {
            var sum = _sums[layer].AsSpan(t * Width, Width);
            matrices.Slice(3 * NetworkLayout.MatrixSize, Width).CopyTo(sum);
            for (var k = 0; k < 3; k++)
            {
                var neighbour = t + ((k - 1) * distance);
                if ((uint)neighbour < (uint)count)
                {
                    VectorMath.AddProduct(matrices.Slice(k * NetworkLayout.MatrixSize, NetworkLayout.MatrixSize),
                        input.AsSpan(neighbour * Width, Width), sum);
                }
            }

            for (var i = 0; i < Width; i++)
            {
                output[(t * Width) + i] = input[(t * Width) + i] + Math.Max(0, sum[i]);
            }
        }
    }

    private void AddSummary(float[] rows, int count, ReadOnlySpan<float> layers)
    {
        Array.Clear(_mean);
        for (var t = 0; t < count; t++)
        {
            VectorMath.Add(rows.AsSpan(t * Width, Width), _mean);
        }

        VectorMath.Scale(_mean, 1f / count);
        layers.Slice(NetworkLayout.Summary + NetworkLayout.MatrixSize, Width).CopyTo(_summary);
        VectorMath.AddProduct(layers.Slice(NetworkLayout.Summary, NetworkLayout.MatrixSize), _mean, _summary);
        Span<float> added = stackalloc float[Width];
        for (var i = 0; i < Width; i++)
        {
            added[i] = Math.Max(0, _summary[i]);
        }

        for (var t = 0; t < count; t++)
        {
            VectorMath.Add(added, rows.AsSpan(t * Width, Width));
        }
    }

    private void Keep(Dropout hidden, int count)
    {
        for (var i = 0; i < count * Width; i++)
        {
            _kept[i] = hidden.Drops(i % Width, i / Width) ? 0 : hidden.Factor;
        }
    }
}
