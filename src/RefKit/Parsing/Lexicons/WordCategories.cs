using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Lexicons;

/// <summary>Finds the category of a word by the hash of its folded form. Thread-safe.</summary>
internal static class WordCategories
{
    // Not a FrozenDictionary: building one costs a multiple of the time at start-up.
    private static readonly uint[] Slots = Build();

    /// <summary>The category of the word with this hash (<see cref="TokenHash.Folded"/>).</summary>
    public static WordCategory Of(ulong foldedHash) => (WordCategory)HashSlots.Find(Slots, foldedHash, 8);

    private static uint[] Build()
    {
        var count = 0;
        foreach (var (_, words) in CategoryWords.All)
        {
            count += words.AsSpan().Count(' ') + 1;
        }

        var slots = HashSlots.Create(count);
        foreach (var (category, words) in CategoryWords.All)
        {
            foreach (var range in words.AsSpan().Split(' '))
            {
                HashSlots.Add(slots, TokenHash.Folded(words.AsSpan(range)), (uint)category, 8);
            }
        }

        return slots;
    }
}
