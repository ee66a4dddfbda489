using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RefKit.Parsing.Crf;

/// <summary>
/// What features weigh: an open-addressing table from feature hash to row, and rows of one signed byte a column, all
/// with one scale. Immutable, thread-safe.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>The lower bits of a slot: the row's number plus one. The upper bits are those of the hash.</summary>
    public const int RowBits = 20;

    private const ulong RowMask = (1ul << RowBits) - 1;

    // 128 KB, so that it stays in the second-level cache; a bit an upper part of a hash.
    private const int FilterBits = 20;

    private readonly ulong[] _slots;
    private readonly ulong[] _filter;
    private readonly float _scale;

    /// <summary>Takes slots as <see cref="BuildSlots"/> makes them, and rows in their order.</summary>
    public FeatureTable(ulong[] slots, FeatureRows rows, float scale)
    {
        _slots = slots;
        _filter = BuildFilter(slots);
        Rows = rows;
        _scale = scale;
    }

    public ReadOnlySpan<ulong> Slots => _slots;

    public FeatureRows Rows { get; }

    public float Scale => _scale;

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
    /// <param name="sums">Receives the sums of the first columns; its length is 56 or 64.</param>
    public void Sum(Span<ulong> features, Span<float> sums)
    {
        var known = FindRows(features);
        if (Avx512BW.IsSupported)
        {
            SumWide(known, sums);
            return;
        }

        var sum0 = Vector256<short>.Zero;
        var (sum1, sum2, sum3) = (sum0, sum0, sum0);
        ref var rows = ref Rows.First;
        foreach (var number in known)
        {
            var at = (nuint)(number - 1) * FeatureRows.Stride;
            sum0 += LoadWidened(ref rows, at);
            sum1 += LoadWidened(ref rows, at + 16);
            sum2 += LoadWidened(ref rows, at + 32);
            sum3 += LoadWidened(ref rows, at + 48);
        }

        Store(sum0, sums);
        Store(sum1, sums[16..]);
        Store(sum2, sums[32..]);
        StoreLast(sum3, sums[48..]);
    }

    // The sums are of whole numbers: the width of the vectors changes nothing.
    private void SumWide(ReadOnlySpan<ulong> known, Span<float> sums)
    {
        var low = Vector512<short>.Zero;
        var high = low;
        ref var rows = ref Rows.First;
        foreach (var number in known)
        {
            var at = (nuint)(number - 1) * FeatureRows.Stride;
            low += Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref rows, at));
            high += Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref rows, at + 32));
        }

        Store(low.GetLower(), sums);
        Store(low.GetUpper(), sums[16..]);
        Store(high.GetLower(), sums[32..]);
        StoreLast(high.GetUpper(), sums[48..]);
    }

    private static Vector256<short> LoadWidened(ref sbyte rows, nuint at)
    {
        var bytes = Vector128.LoadUnsafe(ref rows, at);
        return Avx2.IsSupported
            ? Avx2.ConvertToVector256Int16(bytes)
            : Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes));
    }

    private void Store(Vector256<short> sum, Span<float> sums)
    {
        Store(Vector256.WidenLower(sum), sums);
        Store(Vector256.WidenUpper(sum), sums[8..]);
    }

    private void StoreLast(Vector256<short> sum, Span<float> sums)
    {
        Store(Vector256.WidenLower(sum), sums);
        if (sums.Length > 8)
        {
            Store(Vector256.WidenUpper(sum), sums[8..]);
        }
    }

    private void Store(Vector256<int> sum, Span<float> sums) =>
        (Vector256.ConvertToSingle(sum) * _scale).CopyTo(sums);

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

    // Puts the numbers of the rows of the known features, from 1 on, to the front.
    private ReadOnlySpan<ulong> FindRows(Span<ulong> features)
    {
        var likely = KeepLikely(features);
        var slots = _slots;
        var mask = slots.Length - 1;
        var found = 0;
        for (var f = 0; f < likely; f++)
        {
            var hash = features[f];
            var slot = slots[(int)hash & mask];
            var number = (slot ^ hash) <= RowMask ? slot & RowMask : FindFurther(hash);
            features[found] = number;
            found += number == 0 ? 0 : 1;
        }

        return features[..found];
    }

    private ulong FindFurther(ulong hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var i = (int)hash & mask;

        // A broken file may leave no empty slot: the count keeps the search finite.
        for (var probes = 0; probes <= mask && slots[i] != 0; probes++)
        {
            if ((slots[i] ^ hash) <= RowMask)
            {
                return slots[i] & RowMask;
            }

            i = (i + 1) & mask;
        }

        return 0;
    }
}
