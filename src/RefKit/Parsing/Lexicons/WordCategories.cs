using System.Collections.Frozen;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Lexicons;

/// <summary>Finds the category of a word by the hash of its folded form. Thread-safe.</summary>
internal static class WordCategories
{
    private static readonly FrozenDictionary<ulong, WordCategory> ByHash = Build();

    /// <summary>The category of the word with this hash (<see cref="TokenHash.Folded"/>).</summary>
    public static WordCategory Of(ulong foldedHash) =>
        ByHash.TryGetValue(foldedHash, out var category) ? category : WordCategory.None;

    private static FrozenDictionary<ulong, WordCategory> Build()
    {
        var all = new Dictionary<ulong, WordCategory>();
        foreach (var (category, words) in CategoryWords.All)
        {
            foreach (var word in words.Split(' '))
            {
                all.TryAdd(TokenHash.Folded(word), category);
            }
        }

        return all.ToFrozenDictionary();
    }
}
