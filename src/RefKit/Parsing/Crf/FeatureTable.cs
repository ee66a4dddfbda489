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

    private const ulong RowMask = (1ul << RowBits) - 1;

    private readonly ulong[] _slots;
    private readonly sbyte[] _rows; // [row, column], and room to read a whole vector behind the last
    private readonly float _scale;

    /// <summary>
    /// Takes slots as <see cref="BuildSlots"/> makes them, and rows filled by <see cref="RowsLength"/>.
    /// </summary>
    public FeatureTable(ulong[] slots, sbyte[] rows, float scale)
    {
        _slots = slots;
        _rows = rows;
        _scale = scale;
    }

    public ReadOnlySpan<ulong> Slots => _slots;

    public ReadOnlySpan<sbyte> Rows => _rows;

    public float Scale => _scale;

    /// <summary>The length of the array of rows.</summary>
    public static int RowsLength(int rowCount) => (rowCount * StateSpace.Columns) + Vector128<sbyte>.Count;

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
    /// <param name="features">Hashes, at most 256.</param>
    /// <param name="scores">Receives a score for each column.</param>
    public void Sum(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        var sum0 = Vector128<short>.Zero;
        var (sum1, sum2, sum3, sum4, sum5, sum6) = (sum0, sum0, sum0, sum0, sum0, sum0);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        for (var f = 0; f < features.Length; f++)
        {
            var row = Find(features[f]);
            if (row < 0)
            {
                continue;
            }

            var at = (nuint)row * StateSpace.Columns;
            var a = Vector128.LoadUnsafe(ref rows, at);
            var b = Vector128.LoadUnsafe(ref rows, at + 16);
            var c = Vector128.LoadUnsafe(ref rows, at + 32);
            var d = Vector128.LoadUnsafe(ref rows, at + 48);
            sum0 += Vector128.WidenLower(a);
            sum1 += Vector128.WidenUpper(a);
            sum2 += Vector128.WidenLower(b);
            sum3 += Vector128.WidenUpper(b);
            sum4 += Vector128.WidenLower(c);
            sum5 += Vector128.WidenUpper(c);
            sum6 += Vector128.WidenLower(d);
        }

        Store(sum0, scores);
        Store(sum1, scores[8..]);
        Store(sum2, scores[16..]);
        Store(sum3, scores[24..]);
        Store(sum4, scores[32..]);
        Store(sum5, scores[40..]);
        Store(sum6, scores[48..]);
    }

    private void Store(Vector128<short> sum, Span<float> scores)
    {
        for (var i = 0; i < Vector128<short>.Count; i++)
        {
            scores[i] = sum[i] * _scale;
        }
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
