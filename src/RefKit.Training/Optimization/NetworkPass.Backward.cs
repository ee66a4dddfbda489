using RefKit.Parsing.Crf;
using RefKit.Parsing.Network;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

internal sealed partial class NetworkPass
{
    private float[] _above = [];
    private float[] _below = [];
    private float[] _embeddingGradients = [];

    /// <summary>The gradient of the layers, summed over the sequences since <see cref="Clear"/>.</summary>
    public float[] LayerGradient { get; } = new float[NetworkLayout.Count];

    /// <summary>The tokens since <see cref="Clear"/>, in the order of the rows of
    /// <see cref="EmbeddingGradients"/>.</summary>
    public List<(EncodedSequence Sequence, int Token)> Tokens { get; } = [];

    /// <summary>A row a token: the gradient of each embedding that was summed there.</summary>
    public ReadOnlySpan<float> EmbeddingGradients => _embeddingGradients;

    /// <summary>Forgets the gradients.</summary>
    public void Clear()
    {
        Array.Clear(LayerGradient);
        Tokens.Clear();
    }

    /// <summary>Adds the gradients of the sequence that went forward last.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="factor">What its embeddings were scaled by.</param>
    /// <param name="deltas">The gradient of the scores, [token, column].</param>
    public void RunBackward(EncodedSequence sequence, float factor, ReadOnlySpan<float> deltas)
    {
        var count = sequence.Length;
        RunOutputBackward(count, deltas);
        for (var layer = Layers - 1; layer >= 0; layer--)
        {
            if (layer == NetworkLayout.SummaryAfter)
            {
                RunSummaryBackward(count);
            }

            RunLayerBackward(layer, count);
            (_above, _below) = (_below, _above);
        }

        var from = Tokens.Count * Width;
        if (_embeddingGradients.Length < from + (count * Width))
        {
            Array.Resize(ref _embeddingGradients, (from + (count * Width)) * 2);
        }

        var own = _embeddingGradients.AsSpan(from, count * Width);
        _above.AsSpan(0, count * Width).CopyTo(own);
        VectorMath.Scale(own, factor);
        for (var t = 0; t < count; t++)
        {
            Tokens.Add((sequence, t));
        }
    }

    private void RunOutputBackward(int count, ReadOnlySpan<float> deltas)
    {
        const int Columns = StateSpace.Columns;
        var last = _inputs[Layers];
        var output = weights.Layers.Values.AsSpan(NetworkLayout.Output);
        for (var t = 0; t < count; t++)
        {
            var delta = deltas.Slice(t * Columns, Columns);
            for (var i = 0; i < Width; i++)
            {
                var at = (t * Width) + i;
                _above[at] = _kept[at] * VectorMath.Dot(output.Slice(i * Columns, Columns), delta);
                VectorMath.AddScaled(delta, last[at] * _kept[at],
                    LayerGradient.AsSpan(NetworkLayout.Output + (i * Columns), Columns));
            }
        }
    }

    private void RunSummaryBackward(int count)
    {
        Span<float> gradient = stackalloc float[Width];
        gradient.Clear();
        for (var t = 0; t < count; t++)
        {
            VectorMath.Add(_above.AsSpan(t * Width, Width), gradient);
        }

        Cut(_summary, gradient);
        VectorMath.Add(gradient, LayerGradient.AsSpan(NetworkLayout.Summary + NetworkLayout.MatrixSize, Width));
        Span<float> mean = stackalloc float[Width];
        for (var i = 0; i < Width; i++)
        {
            var row = NetworkLayout.Summary + (i * Width);
            mean[i] = VectorMath.Dot(weights.Layers.Values.AsSpan(row, Width), gradient) / count;
            VectorMath.AddScaled(gradient, _mean[i], LayerGradient.AsSpan(row, Width));
        }

        for (var t = 0; t < count; t++)
        {
            VectorMath.Add(mean, _above.AsSpan(t * Width, Width));
        }
    }

    private void RunLayerBackward(int layer, int count)
    {
        var distance = NetworkLayout.Distances[layer];
        var matrices = weights.Layers.Values.AsSpan(layer * NetworkLayout.LayerSize, NetworkLayout.LayerSize);
        var sums = LayerGradient.AsSpan(layer * NetworkLayout.LayerSize, NetworkLayout.LayerSize);
        var input = _inputs[layer];
        Array.Copy(_above, _below, count * Width);
        Span<float> gradient = stackalloc float[Width];
        for (var t = 0; t < count; t++)
        {
            _above.AsSpan(t * Width, Width).CopyTo(gradient);
            Cut(_sums[layer].AsSpan(t * Width, Width), gradient);
            VectorMath.Add(gradient, sums.Slice(3 * NetworkLayout.MatrixSize, Width));
            for (var k = 0; k < 3; k++)
            {
                var neighbour = t + ((k - 1) * distance);
                if ((uint)neighbour >= (uint)count)
                {
                    continue;
                }

                for (var i = 0; i < Width; i++)
                {
                    var row = (k * NetworkLayout.MatrixSize) + (i * Width);
                    var at = (neighbour * Width) + i;
                    _below[at] += VectorMath.Dot(matrices.Slice(row, Width), gradient);
                    VectorMath.AddScaled(gradient, input[at], sums.Slice(row, Width));
                }
            }
        }
    }

    // What a cut sum does not let through has no gradient.
    private static void Cut(ReadOnlySpan<float> sums, Span<float> gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] = sums[i] > 0 ? gradient[i] : 0;
        }
    }
}
