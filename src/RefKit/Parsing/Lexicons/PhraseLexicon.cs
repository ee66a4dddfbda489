namespace RefKit.Parsing.Lexicons;

/// <summary>
/// Knows whole names: journals, publishers, places. A phrase is the sequence of its folded words, without punctuation,
/// so that "J. Biol. Chem." and "J Biol Chem" are one. Immutable, thread-safe.
/// </summary>
internal sealed class PhraseLexicon
{
    /// <summary>No phrase has more words.</summary>
    public const int MaxWords = 10;

    private readonly uint[] _slots;

    /// <summary>Takes slots as <see cref="HashSlots"/> made them.</summary>
    public PhraseLexicon(uint[] slots) => _slots = slots;

    public static PhraseLexicon Empty { get; } = new(new uint[2]);

    /// <summary>The stored form.</summary>
    public ReadOnlySpan<uint> Slots => _slots;

    /// <summary>The kinds of the phrase with this hash; none when it is unknown.</summary>
    public PhraseKinds Find(ulong phraseHash) => (PhraseKinds)HashSlots.Find(_slots, phraseHash, 4);

    /// <summary>Builds the table; the first entry of a hash wins.</summary>
    public static PhraseLexicon Build(IReadOnlyList<(ulong Hash, PhraseKinds Kinds)> phrases)
    {
        var slots = HashSlots.Create(phrases.Count);
        for (var i = 0; i < phrases.Count; i++)
        {
            HashSlots.Add(slots, phrases[i].Hash, (uint)phrases[i].Kinds, 4);
        }

        return new PhraseLexicon(slots);
    }
}
