using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RefKit.Parsing.Crf;

/// <summary>
/// Rows of one signed byte a column, each in a cache line of its own, so that no row lies in two. Filled once, then only
/// read.
/// </summary>
internal sealed class FeatureRows
{
    /// <summary>From one row to the next.</summary>
    public const int Stride = 64;

    // As stored: what a reader of whole vectors once reached behind the last row.
    private const int RoomBehind = 16;

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

    /// <summary>The columns of a row.</summary>
    public Span<sbyte> this[int row] => _bytes.AsSpan(_first + (row * Stride), StateSpace.Columns);

    /// <summary>The bytes of the stored form, which has no gaps between the rows.</summary>
    public static int StoredLength(int count) => (count * StateSpace.Columns) + RoomBehind;

    /// <summary>Takes rows in their stored form.</summary>
    public static FeatureRows FromStored(ReadOnlySpan<sbyte> stored)
    {
        var rows = new FeatureRows((stored.Length - RoomBehind) / StateSpace.Columns);
        rows.Fill(0, stored[..^RoomBehind]);
        return rows;
    }

    /// <summary>Fills rows from one on.</summary>
    /// <param name="row">The first row to fill.</param>
    /// <param name="stored">Whole rows in their stored form.</param>
    public void Fill(int row, ReadOnlySpan<sbyte> stored)
    {
        for (; !stored.IsEmpty; stored = stored[StateSpace.Columns..])
        {
            stored[..StateSpace.Columns].CopyTo(this[row++]);
        }
    }

    /// <summary>The stored form.</summary>
    public sbyte[] ToStored()
    {
        var stored = new sbyte[StoredLength(Count)];
        for (var row = 0; row < Count; row++)
        {
            this[row].CopyTo(stored.AsSpan(row * StateSpace.Columns));
        }

        return stored;
    }
}
