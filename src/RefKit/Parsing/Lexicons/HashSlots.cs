using System.Numerics;

namespace RefKit.Parsing.Lexicons;

/// <summary>
/// An open-addressing table in one array of 32-bit slots: the upper bits hold a fingerprint of the key, the lower bits
/// the value, and 0 marks an empty slot. The size is a power of two, at most two thirds full.
/// </summary>
internal static class HashSlots
{
    /// <summary>An empty table with room for <paramref name="count"/> entries.</summary>
    public static uint[] Create(int count) => new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2,
        count * 3 / 2))];

    /// <summary>Adds an entry, unless the key is there.</summary>
    /// <param name="slots">The table.</param>
    /// <param name="key">A hash.</param>
    /// <param name="value">Not 0, and not wider than <paramref name="valueBits"/>.</param>
    /// <param name="valueBits">How many lower bits of a slot hold the value.</param>
    public static void Add(uint[] slots, ulong key, uint value, int valueBits)
    {
        var mask = slots.Length - 1;
        var fingerprint = Fingerprint(key, valueBits);
        for (var i = (int)key & mask; ; i = (i + 1) & mask)
        {
            if (slots[i] == 0)
            {
                slots[i] = (fingerprint << valueBits) | value;
                return;
            }

            if (slots[i] >> valueBits == fingerprint)
            {
                return;
            }
        }
    }

    /// <summary>The value of a key; 0 when it is absent.</summary>
    public static uint Find(uint[] slots, ulong key, int valueBits)
    {
        var mask = slots.Length - 1;
        var fingerprint = Fingerprint(key, valueBits);

        // A broken file may leave no empty slot: the count keeps the search finite.
        var i = (int)key & mask;
        for (var probes = 0; probes <= mask && slots[i] != 0; probes++)
        {
            if (slots[i] >> valueBits == fingerprint)
            {
                return slots[i] & ((1u << valueBits) - 1);
            }

            i = (i + 1) & mask;
        }

        return 0;
    }

    private static uint Fingerprint(ulong key, int valueBits) => (uint)(key >> 32) >> valueBits;
}
