using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RefKit.Training.Optimization;

/// <summary>Sums over vectors whose length is a multiple of eight, in one order on every machine.</summary>
internal static class VectorMath
{
    private const int Lanes = 8;

    public static void Add(ReadOnlySpan<float> values, Span<float> sums)
    {
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < (nuint)sums.Length; i += Lanes)
        {
            (Vector256.LoadUnsafe(ref value, i) + Vector256.LoadUnsafe(ref sum, i)).StoreUnsafe(ref sum, i);
        }
    }

    public static void AddScaled(ReadOnlySpan<float> values, float factor, Span<float> sums)
    {
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var factors = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)sums.Length; i += Lanes)
        {
            Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref value, i), factors, Vector256.LoadUnsafe(ref sum, i))
                .StoreUnsafe(ref sum, i);
        }
    }

    public static float Dot(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        ref var a = ref MemoryMarshal.GetReference(first);
        ref var b = ref MemoryMarshal.GetReference(second);
        var sum = Vector256<float>.Zero;
        for (nuint i = 0; i < (nuint)second.Length; i += Lanes)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, i), Vector256.LoadUnsafe(ref b, i), sum);
        }

        return Vector256.Sum(sum);
    }

    public static void Scale(Span<float> values, float factor)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= factor;
        }
    }

    /// <summary>Adds the product of a matrix, as [input, output], with a vector.</summary>
    public static void AddProduct(ReadOnlySpan<float> matrix, ReadOnlySpan<float> input, Span<float> output)
    {
        for (var i = 0; i < input.Length; i++)
        {
            AddScaled(matrix.Slice(i * output.Length, output.Length), input[i], output);
        }
    }
}
