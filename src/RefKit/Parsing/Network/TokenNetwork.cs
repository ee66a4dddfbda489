using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RefKit.Parsing.Crf;

namespace RefKit.Parsing.Network;

/// <summary>
/// A network of dilated convolutions (Strubell, Verga, Belanger and McCallum 2017) that scores the columns of each
/// token by what stands around it, up to fifteen tokens away, and by a summary of the whole. Immutable, thread-safe.
/// </summary>
internal sealed class TokenNetwork
{
    private const int Width = NetworkLayout.Width;

    private readonly float[] _weights;
    private readonly bool _isWide;

    /// <summary>Takes the weights, by <see cref="NetworkLayout"/>.</summary>
    public TokenNetwork(float[] weights)
        : this(weights, Vector512.IsHardwareAccelerated)
    {
    }

    /// <summary>Takes the weights, and whether to use vectors of 64 bytes or of 32; the scores are the same to the
    /// bit.</summary>
    internal TokenNetwork(float[] weights, bool isWide)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, NetworkLayout.Count);
        _weights = weights;
        _isWide = isWide;
    }

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Adds to the scores of tokens.</summary>
    /// <param name="activations">A row a token, the sum of its embeddings; overwritten.</param>
    /// <param name="lattice">Whose scores are added to.</param>
    public void AddScores(Activations activations, Lattice lattice)
    {
        for (var layer = 0; layer < NetworkLayout.Layers; layer++)
        {
            RunLayer(activations, layer);
            activations.Swap();
            if (layer == NetworkLayout.SummaryAfter)
            {
                AddSummary(activations);
            }
        }

        for (var t = 0; t < activations.Count; t++)
        {
            AddScores(activations.Input(t), lattice.Scores(t));
        }
    }

    // Four tokens at a time, so that each weight is loaded once for all of them.
    private void RunLayer(Activations activations, int layer)
    {
        var distance = NetworkLayout.Distances[layer];
        ref var matrices = ref Unsafe.Add(
            ref MemoryMarshal.GetArrayDataReference(_weights), layer * NetworkLayout.LayerSize);
        for (var t = 0; t < activations.Count; t += Activations.Block)
        {
            ref var input = ref MemoryMarshal.GetReference(activations.Input(t));
            ref var output = ref MemoryMarshal.GetReference(activations.Output(t));
            if (_isWide)
            {
                ConvolveWide(ref input, ref output, distance, ref matrices);
            }
            else
            {
                Convolve(ref input, ref output, distance, ref matrices, 0);
                Convolve(ref input, ref output, distance, ref matrices, 24);
                Convolve(ref input, ref output, distance, ref matrices, 48);
            }
        }

        activations.ClearBehind();
    }

    // Compiled well at once: the loops are too long to wait in code that is not.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ConvolveWide(ref float input, ref float output, int distance, ref float matrices)
    {
        ref var biases = ref Unsafe.Add(ref matrices, 3 * NetworkLayout.MatrixSize);
        var a0 = Vector512.LoadUnsafe(ref biases);
        var a1 = Vector512.LoadUnsafe(ref biases, 16);
        var a2 = Vector512.LoadUnsafe(ref biases, 32);
        var a3 = Vector512.LoadUnsafe(ref biases, 48);
        var (b0, b1, b2, b3) = (a0, a1, a2, a3);
        var (c0, c1, c2, c3) = (a0, a1, a2, a3);
        var (d0, d1, d2, d3) = (a0, a1, a2, a3);
        for (var k = 0; k < 3; k++)
        {
            ref var x = ref Unsafe.Add(ref input, (k - 1) * distance * Width);
            ref var matrix = ref Unsafe.Add(ref matrices, k * NetworkLayout.MatrixSize);
            for (var i = 0; i < Width; i++)
            {
                ref var row = ref Unsafe.Add(ref matrix, i * Width);
                var w0 = Vector512.LoadUnsafe(ref row);
                var w1 = Vector512.LoadUnsafe(ref row, 16);
                var w2 = Vector512.LoadUnsafe(ref row, 32);
                var w3 = Vector512.LoadUnsafe(ref row, 48);
                var v = Vector512.Create(Unsafe.Add(ref x, i));
                a0 = Vector512.FusedMultiplyAdd(v, w0, a0);
                a1 = Vector512.FusedMultiplyAdd(v, w1, a1);
                a2 = Vector512.FusedMultiplyAdd(v, w2, a2);
                a3 = Vector512.FusedMultiplyAdd(v, w3, a3);
                v = Vector512.Create(Unsafe.Add(ref x, Width + i));
                b0 = Vector512.FusedMultiplyAdd(v, w0, b0);
                b1 = Vector512.FusedMultiplyAdd(v, w1, b1);
                b2 = Vector512.FusedMultiplyAdd(v, w2, b2);
                b3 = Vector512.FusedMultiplyAdd(v, w3, b3);
                v = Vector512.Create(Unsafe.Add(ref x, (2 * Width) + i));
                c0 = Vector512.FusedMultiplyAdd(v, w0, c0);
                c1 = Vector512.FusedMultiplyAdd(v, w1, c1);
                c2 = Vector512.FusedMultiplyAdd(v, w2, c2);
                c3 = Vector512.FusedMultiplyAdd(v, w3, c3);
                v = Vector512.Create(Unsafe.Add(ref x, (3 * Width) + i));
                d0 = Vector512.FusedMultiplyAdd(v, w0, d0);
                d1 = Vector512.FusedMultiplyAdd(v, w1, d1);
                d2 = Vector512.FusedMultiplyAdd(v, w2, d2);
                d3 = Vector512.FusedMultiplyAdd(v, w3, d3);
            }
        }

        AddPositive(a0, ref input, ref output, 0);
        AddPositive(a1, ref input, ref output, 16);
        AddPositive(a2, ref input, ref output, 32);
        AddPositive(a3, ref input, ref output, 48);
        AddPositive(b0, ref input, ref output, Width);
        AddPositive(b1, ref input, ref output, Width + 16);
        AddPositive(b2, ref input, ref output, Width + 32);
        AddPositive(b3, ref input, ref output, Width + 48);
        AddPositive(c0, ref input, ref output, 2 * Width);
        AddPositive(c1, ref input, ref output, (2 * Width) + 16);
        AddPositive(c2, ref input, ref output, (2 * Width) + 32);
        AddPositive(c3, ref input, ref output, (2 * Width) + 48);
        AddPositive(d0, ref input, ref output, 3 * Width);
        AddPositive(d1, ref input, ref output, (3 * Width) + 16);
        AddPositive(d2, ref input, ref output, (3 * Width) + 32);
        AddPositive(d3, ref input, ref output, (3 * Width) + 48);
    }

    // 24 of the outputs; the last time only sixteen are left, and eight are written again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Convolve(ref float input, ref float output, int distance, ref float matrices, int from)
    {
        from = Math.Min(from, Width - 24);
        ref var biases = ref Unsafe.Add(ref matrices, (3 * NetworkLayout.MatrixSize) + from);
        var a0 = Vector256.LoadUnsafe(ref biases);
        var a1 = Vector256.LoadUnsafe(ref biases, 8);
        var a2 = Vector256.LoadUnsafe(ref biases, 16);
        var (b0, b1, b2) = (a0, a1, a2);
        var (c0, c1, c2) = (a0, a1, a2);
        var (d0, d1, d2) = (a0, a1, a2);
        for (var k = 0; k < 3; k++)
        {
            ref var x = ref Unsafe.Add(ref input, (k - 1) * distance * Width);
            ref var matrix = ref Unsafe.Add(ref matrices, (k * NetworkLayout.MatrixSize) + from);
            for (var i = 0; i < Width; i++)
            {
                ref var row = ref Unsafe.Add(ref matrix, i * Width);
                var w0 = Vector256.LoadUnsafe(ref row);
                var w1 = Vector256.LoadUnsafe(ref row, 8);
                var w2 = Vector256.LoadUnsafe(ref row, 16);
                var v = Vector256.Create(Unsafe.Add(ref x, i));
                a0 = Vector256.FusedMultiplyAdd(v, w0, a0);
                a1 = Vector256.FusedMultiplyAdd(v, w1, a1);
                a2 = Vector256.FusedMultiplyAdd(v, w2, a2);
                v = Vector256.Create(Unsafe.Add(ref x, Width + i));
                b0 = Vector256.FusedMultiplyAdd(v, w0, b0);
                b1 = Vector256.FusedMultiplyAdd(v, w1, b1);
                b2 = Vector256.FusedMultiplyAdd(v, w2, b2);
                v = Vector256.Create(Unsafe.Add(ref x, (2 * Width) + i));
                c0 = Vector256.FusedMultiplyAdd(v, w0, c0);
                c1 = Vector256.FusedMultiplyAdd(v, w1, c1);
                c2 = Vector256.FusedMultiplyAdd(v, w2, c2);
                v = Vector256.Create(Unsafe.Add(ref x, (3 * Width) + i));
                d0 = Vector256.FusedMultiplyAdd(v, w0, d0);
                d1 = Vector256.FusedMultiplyAdd(v, w1, d1);
                d2 = Vector256.FusedMultiplyAdd(v, w2, d2);
            }
        }

        AddPositive(a0, a1, a2, ref input, ref output, from);
        AddPositive(b0, b1, b2, ref input, ref output, Width + from);
        AddPositive(c0, c1, c2, ref input, ref output, (2 * Width) + from);
        AddPositive(d0, d1, d2, ref input, ref output, (3 * Width) + from);
    }

    private static void AddPositive(Vector512<float> sum, ref float input, ref float output, int at) =>
        (Vector512.MaxNative(sum, Vector512<float>.Zero) + Vector512.LoadUnsafe(ref input, (nuint)at))
            .StoreUnsafe(ref output, (nuint)at);

    private static void AddPositive(Vector256<float> first, Vector256<float> second, Vector256<float> third,
        ref float input, ref float output, int at)
    {
        AddPositive(first, ref input, ref output, at);
        AddPositive(second, ref input, ref output, at + 8);
        AddPositive(third, ref input, ref output, at + 16);
    }

    private static void AddPositive(Vector256<float> sum, ref float input, ref float output, int at) =>
        (Vector256.MaxNative(sum, Vector256<float>.Zero) + Vector256.LoadUnsafe(ref input, (nuint)at))
            .StoreUnsafe(ref output, (nuint)at);

    // What the tokens have in common on the mean says what kind of reference it is.
    private void AddSummary(Activations activations)
    {
        Span<float> mean = stackalloc float[Width];
        mean.Clear();
        for (var t = 0; t < activations.Count; t++)
        {
            Add(activations.Input(t), mean);
        }

        Span<float> summary = stackalloc float[Width];
        _weights.AsSpan(NetworkLayout.Summary + NetworkLayout.MatrixSize, Width).CopyTo(summary);
        for (var i = 0; i < Width; i++)
        {
            var row = _weights.AsSpan(NetworkLayout.Summary + (i * Width), Width);
            AddScaled(row, mean[i] / activations.Count, summary);
        }

        for (var i = 0; i < Width; i++)
        {
            summary[i] = Math.Max(0, summary[i]);
        }

        for (var t = 0; t < activations.Count; t++)
        {
            Add(summary, activations.Input(t));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddScores(ReadOnlySpan<float> input, Span<float> scores)
    {
        ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), NetworkLayout.Output);
        ref var score = ref MemoryMarshal.GetReference(scores);
        var s0 = Vector256.LoadUnsafe(ref score);
        var s1 = Vector256.LoadUnsafe(ref score, 8);
        var s2 = Vector256.LoadUnsafe(ref score, 16);
        var s3 = Vector256.LoadUnsafe(ref score, 24);
        var s4 = Vector256.LoadUnsafe(ref score, 32);
        var s5 = Vector256.LoadUnsafe(ref score, 40);
        var s6 = Vector256.LoadUnsafe(ref score, 48);
        for (var i = 0; i < Width; i++)
        {
            var v = Vector256.Create(input[i]);
            s0 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref row), s0);
            s1 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref row, 8), s1);
            s2 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref row, 16), s2);
            s3 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref row, 24), s3);
            s4 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref row, 32), s4);
            s5 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref row, 40), s5);
            s6 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref row, 48), s6);
            row = ref Unsafe.Add(ref row, StateSpace.Columns);
        }

        s0.StoreUnsafe(ref score);
        s1.StoreUnsafe(ref score, 8);
        s2.StoreUnsafe(ref score, 16);
        s3.StoreUnsafe(ref score, 24);
        s4.StoreUnsafe(ref score, 32);
        s5.StoreUnsafe(ref score, 40);
        s6.StoreUnsafe(ref score, 48);
    }

    private static void Add(ReadOnlySpan<float> values, Span<float> sums)
    {
        for (var i = 0; i < Width; i += Vector256<float>.Count)
        {
            (Vector256.Create(values[i..]) + Vector256.Create<float>(sums[i..])).CopyTo(sums[i..]);
        }
    }

    private static void AddScaled(ReadOnlySpan<float> values, float factor, Span<float> sums)
    {
        var factors = Vector256.Create(factor);
        for (var i = 0; i < Width; i += Vector256<float>.Count)
        {
            Vector256.FusedMultiplyAdd(Vector256.Create(values[i..]), factors, Vector256.Create<float>(sums[i..]))
                .CopyTo(sums[i..]);
        }
    }
}
