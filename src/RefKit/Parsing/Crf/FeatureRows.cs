using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RefKit.Parsing.Crf;

/// <summary>
/// Rows of 64 signed bytes, each in a cache line of its own, so that no row lies in two. Filled once, then only read.
/// </summary>
internal sealed class FeatureRows
{
    /// <summary>The bytes of a row.</summary>
    public const int Stride = 64;

    private readonly sbyte[] _bytes; // pinned
    private readonly int _first; // where the first row lies, at a multiple of the stride in memory

    /// <summary>Makes room for rows of zeros.</summary>
    public FeatureRows(int count)
    {
        Count = count;
        _bytes = GC.AllocateArray<sbyte>((count + 1) * Stride, pinned: true);
        _first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0) & (Stride - 1));
    }

    public int Count { get; }

    /// <summary>The first byte of the first row.</summary>
    public ref sbyte First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _first);

    /// <summary>The bytes of all rows, one row behind the other.</summary>
    public Span<sbyte> Bytes => _bytes.AsSpan(_first, Count * Stride);

    /// <summary>The bytes of a row.</summary>
    public Span<sbyte> this[int row] => _bytes.AsSpan(_first + (row * Stride), Stride);
}
