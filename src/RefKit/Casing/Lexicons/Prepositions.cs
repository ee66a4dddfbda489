using System.Collections.Frozen;

namespace RefKit.Casing.Lexicons;

/// <summary>The prepositions of English: no names, and in title case small words by manual.</summary>
internal static class Prepositions
{
    private static readonly string[] Words =
    [
        "aboard", "about", "above", "across", "after", "against", "along", "alongside", "amid", "amidst", "among",
        "amongst", "around", "as", "at", "atop", "before", "behind", "below", "beneath", "beside", "besides", "between",
        "beyond", "by", "concerning", "despite", "down", "during", "except", "for", "from", "in", "inside", "into",
        "like", "near", "of", "off", "on", "onto", "opposite", "out", "outside", "over", "past", "per", "regarding",
        "since", "than", "through", "throughout", "till", "to", "toward", "towards", "under", "underneath", "until",
        "unto",
        "up", "upon", "versus", "via", "vs", "v", "with", "within", "without",
    ];

    private static readonly FrozenSet<string> Set = Words.ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<string> All => Words;

    public static bool Contains(string word) => Set.Contains(word);
}
