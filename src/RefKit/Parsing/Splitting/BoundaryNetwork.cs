using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// A network of dilated convolutions (Strubell, Verga, Belanger and McCallum 2017) that weighs for each token of a text
/// whether a reference begins there, by the tokens up to <see cref="BoundaryLayout.Reach"/> away. Works through a text
/// piece by piece. Immutable, thread-safe.
/// </summary>
internal sealed class BoundaryNetwork
{
    /// <summary>Tokens that are worked on together.</summary>
    private const int Block = 4;

    private const int Piece = 1024;
    private const int Width = BoundaryLayout.Width;
    private const int Margin = 16 * Width;

    private readonly float[] _weights;

    /// <param name="embeddings">What stands for the features of a token.</param>
    /// <param name="weights">By <see cref="BoundaryLayout"/>.</param>
    public BoundaryNetwork(BoundaryEmbeddings embeddings, float[] weights)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, BoundaryLayout.Count);
        Embeddings = embeddings;
        _weights = weights;
    }

    public BoundaryEmbeddings Embeddings { get; }

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The logarithm of the odds for each of a range of tokens that a reference begins there.</summary>
    public double[] Weigh(BoundaryText text, int start, int stop)
    {
        var odds = new double[stop - start];
        var room = ((Math.Min(Piece, stop - start) + (2 * BoundaryLayout.Reach) + Block) * Width) + (2 * Margin);
        var input = ArrayPool<float>.Shared.Rent(room);
        var output = ArrayPool<float>.Shared.Rent(room);
        for (var from = start; from < stop; from += Piece)
        {
            var first = Math.Max(0, from - BoundaryLayout.Reach);
            var end = Math.Min(stop, from + Piece);
            var count = Math.Min(text.Count, end + BoundaryLayout.Reach) - first;
            var last = Run(text, first, count, ref input, ref output);
            for (var t = from; t < end; t++)
            {
                odds[t - start] = Score(last.AsSpan(Margin + ((t - first) * Width), Width));
            }
        }

        ArrayPool<float>.Shared.Return(input);
        ArrayPool<float>.Shared.Return(output);
        return odds;
    }

    private float[] Run(BoundaryText text, int first, int count, ref float[] input, ref float[] output)
    {
        var used = ((count + Block) * Width) + (2 * Margin);
        input.AsSpan(0, used).Clear();
        output.AsSpan(0, used).Clear();
        Span<ulong> features = stackalloc ulong[BoundaryText.MaxTokenFeatures];
        for (var t = 0; t < count; t++)
        {
            Embeddings.Sum(
                features[..text.WriteToken(first + t, features)], input.AsSpan(Margin + (t * Width), Width));
        }

        for (var layer = 0; layer < BoundaryLayout.Layers; layer++)
        {
            RunLayer(input, output, count, layer);
            (input, output) = (output, input);
        }

        return input;
    }

    private void RunLayer(float[] input, float[] output, int count, int layer)
    {
        var distance = BoundaryLayout.Distances[layer];
        ref var matrices = ref Unsafe.Add(
            ref MemoryMarshal.GetArrayDataReference(_weights), layer * BoundaryLayout.LayerSize);
        for (var t = 0; t < count; t += Block)
        {
            ref var from = ref input[Margin + (t * Width)];
            ref var to = ref output[Margin + (t * Width)];
            for (var column = 0; column < Width; column += 16)
            {
                Convolve(ref from, ref to, distance, ref matrices, column);
            }
        }

        // Rows behind the last token are filled up to a block: the next layer must find zeros there.
        output.AsSpan(Margin + (count * Width), Block * Width).Clear();
    }

    // Sixteen of the outputs of four tokens, so that each weight is loaded once for all of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Convolve(ref float input, ref float output, int distance, ref float matrices, int column)
    {
        ref var biases = ref Unsafe.Add(ref matrices, (3 * BoundaryLayout.MatrixSize) + column);
        var a0 = Vector256.LoadUnsafe(ref biases);
        var a1 = Vector256.LoadUnsafe(ref biases, 8);
        var (b0, b1) = (a0, a1);
        var (c0, c1) = (a0, a1);
        var (d0, d1) = (a0, a1);
        for (var k = 0; k < 3; k++)
        {
            ref var x = ref Unsafe.Add(ref input, (k - 1) * distance * Width);
            ref var matrix = ref Unsafe.Add(ref matrices, (k * BoundaryLayout.MatrixSize) + column);
            for (var i = 0; i < Width; i++)
            {
                ref var row = ref Unsafe.Add(ref matrix, i * Width);
                var w0 = Vector256.LoadUnsafe(ref row);
                var w1 = Vector256.LoadUnsafe(ref row, 8);
                var v = Vector256.Create(Unsafe.Add(ref x, i));
                a0 = Vector256.FusedMultiplyAdd(v, w0, a0);
                a1 = Vector256.FusedMultiplyAdd(v, w1, a1);
                v = Vector256.Create(Unsafe.Add(ref x, Width + i));
                b0 = Vector256.FusedMultiplyAdd(v, w0, b0);
                b1 = Vector256.FusedMultiplyAdd(v, w1, b1);
                v = Vector256.Create(Unsafe.Add(ref x, (2 * Width) + i));
                c0 = Vector256.FusedMultiplyAdd(v, w0, c0);
                c1 = Vector256.FusedMultiplyAdd(v, w1, c1);
                v = Vector256.Create(Unsafe.Add(ref x, (3 * Width) + i));
                d0 = Vector256.FusedMultiplyAdd(v, w0, d0);
                d1 = Vector256.FusedMultiplyAdd(v, w1, d1);
            }
        }

        AddPositive(a0, a1, ref input, ref output, column);
        AddPositive(b0, b1, ref input, ref output, Width + column);
        AddPositive(c0, c1, ref input, ref output, (2 * Width) + column);
        AddPositive(d0, d1, ref input, ref output, (3 * Width) + column);
    }

    private static void AddPositive(
        Vector256<float> first, Vector256<float> second, ref float input, ref float output, int at)
    {
        (Vector256.Max(first, Vector256<float>.Zero) + Vector256.LoadUnsafe(ref input, (nuint)at))
            .StoreUnsafe(ref output, (nuint)at);
        (Vector256.Max(second, Vector256<float>.Zero) + Vector256.LoadUnsafe(ref input, (nuint)(at + 8)))
            .StoreUnsafe(ref output, (nuint)(at + 8));
    }

    private double Score(ReadOnlySpan<float> row)
    {
        double sum = _weights[BoundaryLayout.Bias];
        for (var i = 0; i < Width; i++)
        {
            sum += row[i] * _weights[BoundaryLayout.Output + i];
        }

        return sum;
    }
}
