using System.Numerics;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// What stands in the network for each known feature of a token: a row of signed bytes. Features are known by 32 bits
/// of their hash; unknown ones stand for nothing. Immutable, thread-safe.
/// </summary>
internal sealed class BoundaryEmbeddings
{
    private const int Width = BoundaryLayout.Width;

    private readonly uint[] _slots;
    private readonly int[] _rowOfSlot;

    /// <param name="keys">The keys of the features, none twice and none 0.</param>
    /// <param name="rows">A row each.</param>
    /// <param name="scale">What one step of a byte is worth.</param>
    public BoundaryEmbeddings(uint[] keys, sbyte[] rows, float scale)
    {
        (Keys, Rows, Scale) = (keys, rows, scale);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(keys.Length * 2) + 2);
        _slots = new uint[size];
        _rowOfSlot = new int[size];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = SlotOf(keys[i]);
            _slots[slot] = keys[i];
            _rowOfSlot[slot] = i;
        }
    }

    public uint[] Keys { get; }

    public sbyte[] Rows { get; }

    public float Scale { get; }

    /// <summary>The key of a feature.</summary>
    public static uint KeyOf(ulong hash) => (uint)(hash >> 32) | 1u;

    /// <summary>Sums up the rows of the known ones of some features.</summary>
    public void Sum(ReadOnlySpan<ulong> features, Span<float> sums)
    {
        Span<int> whole = stackalloc int[Width];
        whole.Clear();
        foreach (var feature in features)
        {
            var key = KeyOf(feature);
            var slot = SlotOf(key);
            if (_slots[slot] == key)
            {
                var row = Rows.AsSpan(_rowOfSlot[slot] * Width, Width);
                for (var i = 0; i < row.Length; i++)
                {
                    whole[i] += row[i];
                }
            }
        }

        for (var i = 0; i < Width; i++)
        {
            sums[i] = whole[i] * Scale;
        }
    }

    // Where the key stands, or the empty slot where it would; half of the slots are empty.
    private int SlotOf(uint key)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(key * 0x9E3779B1 >> 7) & mask;
        while (_slots[slot] != 0 && _slots[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
