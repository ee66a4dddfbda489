namespace RefKit.Casing.Models;

/// <summary>The hashes of features. The weights are stored by them: they must not change.</summary>
internal static class CasingHash
{
    /// <summary>The hash of a kind of feature.</summary>
    public static uint Kind(int kind) => 2166136261u ^ ((uint)kind * 0x9E3779B9u);

    public static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash;
    }

    public static uint Add(uint hash, int value) => (hash ^ (uint)value ^ 0x5BD1u) * 16777619u;

    /// <summary>The row of a hash.</summary>
    public static int Row(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        hash ^= hash >> 16;
        return (int)(hash % CasingModel.Rows);
    }
}
