using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RefKit.Parsing.Crf;

/// <summary>
/// The feature weights: an open-addressing table from feature hash to row, and rows of one signed byte a column, all
/// with one scale. Immutable, thread-safe.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>The lower bits of a slot: the row's number plus one. The upper bits are those of the hash.</summary>
    public const int RowBits = 20;

    // As stored; a read of 64 bytes from the start of the last row reaches 8 behind it.
    private const int RoomBehind = 16;

    private const ulong RowMask = (1ul << RowBits) - 1;

    // 128 KB, so that it stays in the second-level cache; a bit an upper part of a hash.
    private const int FilterBits = 20;

    private readonly ulong[] _slots;
    private readonly ulong[] _filter;
    private readonly sbyte[] _rows; // [row, column], and room to read a whole vector behind the last
    private readonly float _scale;

    /// <summary>
    /// Takes slots as <see cref="BuildSlots"/> makes them, and rows filled by <see cref="RowsLength"/>.
    /// </summary>
    public FeatureTable(ulong[] slots, sbyte[] rows, float scale)
    {
        _slots = slots;
        _filter = BuildFilter(slots);
        _rows = rows;
        _scale = scale;
    }

    public ReadOnlySpan<ulong> Slots => _slots;

    public ReadOnlySpan<sbyte> Rows => _rows;

    public float Scale => _scale;

    /// <summary>The length of the array of rows.</summary>
    public static int RowsLength(int rowCount) => (rowCount * StateSpace.Columns) + RoomBehind;

    /// <summary>A table of slots for row numbers in the order of the hashes.</summary>
    public static ulong[] BuildSlots(ReadOnlySpan<ulong> hashes)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, hashes.Length * 5L / 4));
        var slots = new ulong[size];
        for (var row = 0; row < hashes.Length; row++)
        {
            var i = (int)hashes[row] & (size - 1);
            while (slots[i] != 0)
            {
                i = (i + 1) & (size - 1);
            }

            slots[i] = (hashes[row] & ~RowMask) | (uint)(row + 1);
        }

        return slots;
    }

    /// <summary>Sums the rows of the known features.</summary>
    /// <param name="features">Hashes, at most 256; overwritten.</param>
    /// <param name="scores">Receives a score for each column.</param>
    public void Sum(Span<ulong> features, Span<float> scores)
    {
        var known = KeepLikely(features);
        var sum0 = Vector256<short>.Zero;
        var (sum1, sum2, sum3) = (sum0, sum0, sum0);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        for (var f = 0; f < known; f++)
        {
            var row = Find(features[f]);
            if (row < 0)
            {
                continue;
            }

            var at = (nuint)row * StateSpace.Columns;
            var a = Vector256.LoadUnsafe(ref rows, at);
            var b = Vector256.LoadUnsafe(ref rows, at + 32);
            sum0 += Vector256.WidenLower(a);
            sum1 += Vector256.WidenUpper(a);
            sum2 += Vector256.WidenLower(b);
            sum3 += Vector256.WidenUpper(b);
        }

        Store(Vector256.WidenLower(sum0), scores);
        Store(Vector256.WidenUpper(sum0), scores[8..]);
        Store(Vector256.WidenLower(sum1), scores[16..]);
        Store(Vector256.WidenUpper(sum1), scores[24..]);
        Store(Vector256.WidenLower(sum2), scores[32..]);
        Store(Vector256.WidenUpper(sum2), scores[40..]);
        Store(Vector256.WidenLower(sum3), scores[48..]);
    }

    private void Store(Vector256<int> sum, Span<float> scores) =>
        (Vector256.ConvertToSingle(sum) * _scale).CopyTo(scores);

    // Moves the features that may be known to the front. Most are not, and one bit says so without a search.
    private int KeepLikely(Span<ulong> features)
    {
        var filter = _filter;
        var kept = 0;
        for (var f = 0; f < features.Length; f++)
        {
            var feature = features[f];
            features[kept] = feature;
            kept += (int)(filter[feature >> (64 - FilterBits + 6)] >> (int)(feature >> (64 - FilterBits))) & 1;
        }

        return kept;
    }

    private static ulong[] BuildFilter(ulong[] slots)
    {
        var filter = new ulong[1 << (FilterBits - 6)];
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] != 0)
            {
                filter[slots[i] >> (64 - FilterBits + 6)] |= 1ul << (int)(slots[i] >> (64 - FilterBits));
            }
        }

        return filter;
    }

    private int Find(ulong hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var key = hash & ~RowMask;
        var i = (int)hash & mask;
        for (var probes = 0; probes <= mask; probes++)
        {
            var slot = slots[i];
            if ((slot & ~RowMask) == key && slot != 0)
            {
                return (int)(slot & RowMask) - 1;
            }

            if (slot == 0)
            {
                break;
            }

            i = (i + 1) & mask;
        }

        return -1;
    }
}
