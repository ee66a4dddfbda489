using System.Collections.Frozen;

namespace RefKit.Casing.Lexicons;

/// <summary>The lists of words that were written for this project (<c>words.txt</c>). Immutable, thread-safe.</summary>
internal sealed class WordLists
{
    private const int MaxPhrase = 64;
    private const int MaxPhraseWords = 8;
    private const string CommonMark = "~";
    private const string ResourceName = "RefKit.Casing.words.txt";

    private readonly FrozenDictionary<string, WordCategories> _words;
    private readonly FrozenDictionary<string, byte> _common;
    private readonly FrozenDictionary<string, string> _forms;

    private WordLists(TextReader reader)
    {
        var words = new Dictionary<string, WordCategories>(StringComparer.Ordinal);
        var common = new Dictionary<string, byte>(StringComparer.Ordinal);
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#' || colon < 0)
            {
                continue;
            }

            var list = line.AsSpan(0, colon);
            var category = list is "form" ? WordCategories.None : Enum.Parse<WordCategories>(list, ignoreCase: true);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (category == WordCategories.None)
                {
                    forms[word.ToLowerInvariant()] = word;
                    continue;
                }

                var plain = word.Replace(CommonMark, "", StringComparison.Ordinal);
                words[plain] = words.GetValueOrDefault(plain) | category;
                if (plain.Length != word.Length)
                {
                    common[plain] = CommonWordsOf(word);
                }
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _common = common.ToFrozenDictionary(StringComparer.Ordinal);
        _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The lists that come with the library; loaded at the first use.</summary>
    public static WordLists Default => Embedded.Instance;

    /// <summary>Words with capitals of their own, as they are written.</summary>
    public IEnumerable<string> Forms => _forms.Values;

    /// <summary>The single words with their categories, sorted.</summary>
    public IEnumerable<KeyValuePair<string, WordCategories>> Words =>
        _words.Where(static x => !x.Key.Contains('_', StringComparison.Ordinal))
            .OrderBy(static x => x.Key, StringComparer.Ordinal);

    /// <summary>The categories of a folded word; of its singular where the word itself is in no list.</summary>
    public WordCategories Find(string word) =>
        _words.TryGetValue(word, out var found) || (word.Length > 4 && word[^1] == 's' && word[^2] != 's'
            && _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, word.Length - 1), out found))
            ? found : WordCategories.None;

    /// <summary>How many words from a place on are a phrase such as "new zealand"; the longest counts. 0 where none
    /// is.</summary>
    /// <param name="words">The folded words.</param>
    /// <param name="start">The place.</param>
    /// <param name="common">Which of them are no names, as "syndrome" in "down syndrome": a bit each, the first word's
    /// is 1.</param>
    public int PhraseAt(ReadOnlySpan<string> words, int start, out int common)
    {
        Span<char> phrase = stackalloc char[MaxPhrase];
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var length = 0;
        var best = 0;
        var bestLength = 0;
        for (var i = start; i < words.Length && i - start < MaxPhraseWords; i++)
        {
            if (length + 1 + words[i].Length > MaxPhrase)
            {
                break;
            }

            if (i > start)
            {
                phrase[length++] = '_';
            }

            words[i].CopyTo(phrase[length..]);
            length += words[i].Length;
            if (i > start && lookup.ContainsKey(phrase[..length]))
            {
                best = i - start + 1;
                bestLength = length;
            }
        }

        common = best > 0
            && _common.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(phrase[..bestLength], out var marked)
                ? marked : 0;
        return best;
    }

    /// <summary>How a word is written that has capitals of its own; null when it has none.</summary>
    public string? FormOf(string word) => _forms.GetValueOrDefault(word);

    private static byte CommonWordsOf(string phrase)
    {
        var common = 0;
        foreach (var (index, word) in phrase.Split('_').Index())
        {
            common |= word.StartsWith(CommonMark, StringComparison.Ordinal) ? 1 << index : 0;
        }

        return (byte)common;
    }

    private static class Embedded
    {
        public static readonly WordLists Instance = Load();

        private static WordLists Load()
        {
            using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException($"The library was built without its words, {ResourceName}.");
            using var reader = new StreamReader(stream);
            return new WordLists(reader);
        }
    }
}
