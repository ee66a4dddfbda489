using System.Collections.Frozen;

namespace RefKit.Casing.Lexicons;

/// <summary>The lists of words that were written for this project (<c>words.txt</c>). Immutable, thread-safe.</summary>
internal sealed class WordLists
{
    private const string ResourceName = "RefKit.Casing.words.txt";

    private readonly FrozenDictionary<string, WordCategories> _words;
    private readonly FrozenDictionary<string, string> _forms;

    private WordLists(Dictionary<string, WordCategories> words, Dictionary<string, string> forms)
    {
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The lists that come with the library; loaded at the first use.</summary>
    public static WordLists Default => Embedded.Instance;

    /// <summary>Words with capitals of their own, as they are written.</summary>
    public IEnumerable<string> Forms => _forms.Values;

    /// <summary>The single words with their categories, sorted.</summary>
    public IEnumerable<KeyValuePair<string, WordCategories>> Words =>
        _words.Where(static x => !x.Key.Contains('_', StringComparison.Ordinal)).OrderBy(static x => x.Key, StringComparer.Ordinal);

    /// <summary>The categories of a folded word; of its singular where the word itself is in no list.</summary>
    public WordCategories Find(string word) =>
        _words.TryGetValue(word, out var found) || (word.Length > 4 && word[^1] == 's' && word[^2] != 's'
            && _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, word.Length - 1), out found))
            ? found : WordCategories.None;

    /// <summary>Whether two folded words stand side by side in a phrase: "new zealand".</summary>
    public bool IsPhrase(string first, string second)
    {
        var length = first.Length + 1 + second.Length;
        if (length > 64)
        {
            return false;
        }

        Span<char> pair = stackalloc char[length];
        first.CopyTo(pair);
        pair[first.Length] = '_';
        second.CopyTo(pair[(first.Length + 1)..]);
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(pair);
    }

    /// <summary>How a word is written that has capitals of its own; null when it has none.</summary>
    public string? FormOf(string word) => _forms.GetValueOrDefault(word);

    private static WordLists Read(TextReader reader)
    {
        var words = new Dictionary<string, WordCategories>(StringComparer.Ordinal);
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#' || colon < 0)
            {
                continue;
            }

            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.AsSpan(0, colon) is "form")
                {
                    forms[word.ToLowerInvariant()] = word;
                }
                else
                {
                    Add(words, word, Enum.Parse<WordCategories>(line.AsSpan(0, colon), ignoreCase: true));
                }
            }
        }

        return new WordLists(words, forms);
    }

    // A phrase is kept as its pairs of neighbours.
    private static void Add(Dictionary<string, WordCategories> words, string entry, WordCategories category)
    {
        var parts = entry.Split('_');
        if (parts.Length == 1)
        {
            words[entry] = words.GetValueOrDefault(entry) | category;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            var pair = $"{parts[i - 1]}_{parts[i]}";
            words[pair] = words.GetValueOrDefault(pair) | category;
        }
    }

    private static class Embedded
    {
        public static readonly WordLists Instance = Load();

        private static WordLists Load()
        {
            using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException($"The library was built without its words, {ResourceName}.");
            using var reader = new StreamReader(stream);
            return Read(reader);
        }
    }
}
