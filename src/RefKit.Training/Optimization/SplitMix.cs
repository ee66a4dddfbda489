namespace RefKit.Training.Optimization;

/// <summary>Repeatable random numbers (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }

    /// <summary>A number from 0 to one less than <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)((Next() >> 33) % (ulong)limit);

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1ul << 53)) < probability;

    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
