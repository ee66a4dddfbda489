namespace RefKit.Parsing.Lexicons;

/// <summary>
/// Says in which fields a word was seen, as one byte a word (<see cref="WordProfile"/>). An open-addressing table of
/// 24-bit fingerprints; an unknown word is taken for a known one less than once in a million. Immutable, thread-safe.
/// </summary>
internal sealed class WordLexicon
{
    private readonly uint[] _slots;

    /// <summary>Takes slots as <see cref="HashSlots"/> made them.</summary>
    public WordLexicon(uint[] slots) => _slots = slots;

    public static WordLexicon Empty { get; } = new(new uint[2]);

    /// <summary>The stored form.</summary>
    public ReadOnlySpan<uint> Slots => _slots;

    /// <summary>The profile of the word with this folded hash; 0 when it is unknown.</summary>
    public byte Find(ulong foldedHash) => (byte)HashSlots.Find(_slots, foldedHash, 8);

    /// <summary>Builds the table; the first entry of a hash wins.</summary>
    public static WordLexicon Build(IReadOnlyList<(ulong Hash, byte Profile)> words)
    {
        var slots = HashSlots.Create(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            HashSlots.Add(slots, words[i].Hash, words[i].Profile, 8);
        }

        return new WordLexicon(slots);
    }
}
