using RefKit.Parsing.Splitting;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>
/// Sends lists through the network, forwards to its outputs and backwards to the gradients, which it sums up. For one
/// thread.
/// </summary>
internal sealed class BoundaryPass(BoundaryWeights weights, int features)
{
    private const int Width = BoundaryWeights.Width;
    private const int Layers = BoundaryLayout.Layers;
    private const int Fields = BoundaryWeights.Fields;

    // What the fields count beside the boundaries.
    private const float FieldShare = 0.2f;

    private readonly float[][] _inputs = new float[Layers + 1][];
    private readonly float[][] _sums = new float[Layers][];
    private readonly bool[] _isTouched = new bool[features];
    private float[] _above = [];
    private float[] _below = [];

    /// <summary>The gradient of the layers since <see cref="Clear"/>.</summary>
    public float[] LayerGradient { get; } = new float[BoundaryWeights.Count];

    /// <summary>The gradient of the embeddings, for those of <see cref="Touched"/>.</summary>
    public float[] EmbeddingGradient { get; } = new float[features * Width];

    /// <summary>The features that have a gradient.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>The loss of the boundaries since <see cref="Clear"/>, and at how many places.</summary>
    public (double Sum, int Count) Loss { get; private set; }

    /// <summary>The loss of the fields since <see cref="Clear"/>, as much of it as counts.</summary>
    public double FieldLoss { get; private set; }

    /// <summary>Forgets the gradients.</summary>
    public void Clear()
    {
        Array.Clear(LayerGradient);
        foreach (var feature in Touched)
        {
            _isTouched[feature] = false;
            EmbeddingGradient.AsSpan(feature * Width, Width).Clear();
        }

        Touched.Clear();
        (Loss, FieldLoss) = (default, 0);
    }

    /// <summary>Adds the gradients of a list.</summary>
    public void Add(BoundarySequence sequence, Dropout dropout, Dropout hidden)
    {
        var count = sequence.Length;
        Reserve(count);
        SumEmbeddings(sequence, dropout);
        for (var layer = 0; layer < Layers; layer++)
        {
            RunLayer(layer, count);
        }

        for (var t = 0; t < count; t++)
        {
            RunOutput(sequence, t, hidden);
        }

        for (var layer = Layers - 1; layer >= 0; layer--)
        {
            RunLayerBackward(layer, count);
            (_above, _below) = (_below, _above);
        }

        AddEmbeddings(sequence, dropout);
    }

    private void Reserve(int count)
    {
        if (_above.Length >= count * Width)
        {
            return;
        }

        for (var layer = 0; layer < Layers; layer++)
        {
            _inputs[layer] = new float[count * Width];
            _sums[layer] = new float[count * Width];
        }

        _inputs[Layers] = new float[count * Width];
        _above = new float[count * Width];
        _below = new float[count * Width];
    }

    private void SumEmbeddings(BoundarySequence sequence, Dropout dropout)
    {
        for (var t = 0; t < sequence.Length; t++)
        {
            var row = _inputs[0].AsSpan(t * Width, Width);
            row.Clear();
            foreach (var feature in sequence.FeaturesOf(t))
            {
                if (!dropout.Drops(feature, t))
                {
                    VectorMath.Add(weights.Embeddings.Values.AsSpan(feature * Width, Width), row);
                }
            }

            VectorMath.Scale(row, dropout.Factor);
        }
    }

    private void RunLayer(int layer, int count)
    {
        var distance = BoundaryLayout.Distances[layer];
        var matrices = weights.Layers.Values.AsSpan(layer * BoundaryLayout.LayerSize, BoundaryLayout.LayerSize);
        var (input, output) = (_inputs[layer], _inputs[layer + 1]);
        for (var t = 0; t < count; t++)
        {
            var sum = _sums[layer].AsSpan(t * Width, Width);
            matrices.Slice(3 * BoundaryLayout.MatrixSize, Width).CopyTo(sum);
            for (var k = 0; k < 3; k++)
            {
                var neighbour = t + ((k - 1) * distance);
                if ((uint)neighbour < (uint)count)
                {
                    VectorMath.AddProduct(matrices.Slice(k * BoundaryLayout.MatrixSize, BoundaryLayout.MatrixSize),
                        input.AsSpan(neighbour * Width, Width), sum);
                }
            }

            for (var i = 0; i < Width; i++)
            {
                output[(t * Width) + i] = input[(t * Width) + i] + Math.Max(0, sum[i]);
            }
        }
    }

    // The outputs of a token, their loss, and the gradient of what went into them.
    private void RunOutput(BoundarySequence sequence, int token, Dropout hidden)
    {
        Span<float> kept = stackalloc float[Width];
        Span<float> row = stackalloc float[Width];
        for (var i = 0; i < Width; i++)
        {
            kept[i] = hidden.Drops(i, token) ? 0 : hidden.Factor;
            row[i] = _inputs[Layers][(token * Width) + i] * kept[i];
        }

        var layers = weights.Layers.Values;
        var above = _above.AsSpan(token * Width, Width);
        above.Clear();
        if (sequence.Targets[token] >= 0)
        {
            var output = layers.AsSpan(BoundaryLayout.Output, Width);
            var odds = VectorMath.Dot(output, row) + layers[BoundaryLayout.Bias];
            var delta = sequence.Targets[token] - (1 / (1 + MathF.Exp(-odds)));
            Loss = (Loss.Sum - Math.Log(Math.Max(1e-9, 1 - Math.Abs(delta))), Loss.Count + 1);
            VectorMath.AddScaled(output, delta, above);
            VectorMath.AddScaled(row, delta, LayerGradient.AsSpan(BoundaryLayout.Output, Width));
            LayerGradient[BoundaryLayout.Bias] += delta;
        }

        if (sequence.Labels[token] != BoundarySequence.Unknown)
        {
            RunFields(sequence.Labels[token], row, above);
        }

        for (var i = 0; i < Width; i++)
        {
            above[i] *= kept[i];
        }
    }

    private void RunFields(int label, ReadOnlySpan<float> row, Span<float> above)
    {
        Span<float> scores = stackalloc float[Fields];
        scores.Clear();
        var matrix = weights.Layers.Values.AsSpan(BoundaryWeights.FieldOutput, Width * Fields);
        VectorMath.AddProduct(matrix, row, scores);
        var largest = scores[0];
        for (var i = 1; i < Fields; i++)
        {
            largest = Math.Max(largest, scores[i]);
        }

        var sum = 0f;
        for (var i = 0; i < Fields; i++)
        {
            scores[i] = MathF.Exp(scores[i] - largest);
            sum += scores[i];
        }

        FieldLoss -= FieldShare * Math.Log(scores[label] / sum);
        for (var i = 0; i < Fields; i++)
        {
            scores[i] = FieldShare * ((i == label ? 1 : 0) - (scores[i] / sum));
        }

        for (var i = 0; i < Width; i++)
        {
            above[i] += VectorMath.Dot(matrix.Slice(i * Fields, Fields), scores);
            VectorMath.AddScaled(
                scores, row[i], LayerGradient.AsSpan(BoundaryWeights.FieldOutput + (i * Fields), Fields));
        }
    }

    private void RunLayerBackward(int layer, int count)
    {
        var distance = BoundaryLayout.Distances[layer];
        var matrices = weights.Layers.Values.AsSpan(layer * BoundaryLayout.LayerSize, BoundaryLayout.LayerSize);
        var sums = LayerGradient.AsSpan(layer * BoundaryLayout.LayerSize, BoundaryLayout.LayerSize);
        var input = _inputs[layer];
        Array.Copy(_above, _below, count * Width);
        Span<float> gradient = stackalloc float[Width];
        for (var t = 0; t < count; t++)
        {
            for (var i = 0; i < Width; i++)
            {
                gradient[i] = _sums[layer][(t * Width) + i] > 0 ? _above[(t * Width) + i] : 0;
            }

            VectorMath.Add(gradient, sums.Slice(3 * BoundaryLayout.MatrixSize, Width));
            for (var k = 0; k < 3; k++)
            {
                var neighbour = t + ((k - 1) * distance);
                if ((uint)neighbour >= (uint)count)
                {
                    continue;
                }

                for (var i = 0; i < Width; i++)
                {
                    var row = (k * BoundaryLayout.MatrixSize) + (i * Width);
                    var at = (neighbour * Width) + i;
                    _below[at] += VectorMath.Dot(matrices.Slice(row, Width), gradient);
                    VectorMath.AddScaled(gradient, input[at], sums.Slice(row, Width));
                }
            }
        }
    }

    private void AddEmbeddings(BoundarySequence sequence, Dropout dropout)
    {
        for (var t = 0; t < sequence.Length; t++)
        {
            var row = _above.AsSpan(t * Width, Width);
            foreach (var feature in sequence.FeaturesOf(t))
            {
                if (dropout.Drops(feature, t))
                {
                    continue;
                }

                if (!_isTouched[feature])
                {
                    _isTouched[feature] = true;
                    Touched.Add(feature);
                }

                VectorMath.AddScaled(row, dropout.Factor, EmbeddingGradient.AsSpan(feature * Width, Width));
            }
        }
    }
}
