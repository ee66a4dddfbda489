namespace RefKit.Parsing.Tokens;

/// <summary>
/// 64-bit hashes for feature and lexicon keys. The values are stored in model files and must not change.
/// </summary>
internal static class TokenHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a word in folded form (lower case, no diacritics).</summary>
    public static ulong Folded(ReadOnlySpan<char> word)
    {
        var hash = Multiplier;
        for (var i = 0; i < word.Length; i++)
        {
            hash = (hash ^ LetterFolding.Fold(word[i])) * 0x100000001B3;
            hash ^= hash >> 29;
        }

        return Finish(hash);
    }

    /// <summary>A hash of two values in their order.</summary>
    public static ulong Combine(ulong first, ulong second)
    {
        var hash = (first * Multiplier) ^ (second + 0x632BE59BD9B4E019);
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 29);
    }

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
