using RefKit.Parsing.Features;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Tokens;
using RefKit.Training.Data;

namespace RefKit.Training.Lexicons;

/// <summary>Counts in which fields words and whole names occur.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<ulong, int[]> _words = [];
    private readonly Dictionary<ulong, int[]> _phrases = [];

    /// <summary>Counts by word, in the groups of <see cref="GroupOf"/>.</summary>
    public IReadOnlyDictionary<ulong, int[]> Words => _words;

    /// <summary>Counts by phrase: journals, publishers, places, containers.</summary>
    public IReadOnlyDictionary<ulong, int[]> Phrases => _phrases;

    /// <summary>Counts the words and names of a reference.</summary>
    public void Add(LabelledReference reference)
    {
        var tokens = Tokenize(reference.Text);
        var next = 0;
        foreach (var token in tokens)
        {
            while (next < reference.Spans.Count && reference.Spans[next].End <= token.Start)
            {
                next++;
            }

            FieldLabel? label = next < reference.Spans.Count && reference.Spans[next].Start <= token.Start
                ? reference.Spans[next].Label : null;
            if (token.Kind == TokenKind.Word)
            {
                Count(_words, TokenHash.Folded(reference.Text.AsSpan(token.Start, token.Length)),
                    GroupOf(label), WordProfile.Groups);
            }
        }

        foreach (var span in reference.Spans)
        {
            AddPhrase(span.Label, reference.Text.AsSpan(span.Start, span.Length));
        }
    }

    /// <summary>Counts a field that is known from elsewhere.</summary>
    public void AddField(FieldLabel label, string value)
    {
        foreach (var token in Tokenize(value))
        {
            if (token.Kind == TokenKind.Word)
            {
                Count(_words, TokenHash.Folded(value.AsSpan(token.Start, token.Length)), GroupOf(label),
                    WordProfile.Groups);
            }
        }

        AddPhrase(label, value);
    }

    /// <summary>The tables as they are stored. Words seen once are left out: their profile says little.</summary>
    public StoredLexicon ToStored()
    {
        var words = _words.Where(x => x.Value.Sum() >= 2).OrderBy(x => x.Key)
            .Select(x => (x.Key, WordProfile.Of(x.Value))).ToList();
        var phrases = _phrases.OrderBy(x => x.Key).Select(x => (x.Key, KindsOf(x.Value)))
            .Where(x => x.Item2 != PhraseKinds.None).ToList();
        return new StoredLexicon(WordLexicon.Build(words), PhraseLexicon.Build(phrases));
    }

    /// <summary>The kinds that phrase counts stand for.</summary>
    public static PhraseKinds KindsOf(ReadOnlySpan<int> counts)
    {
        var kinds = PhraseKinds.None;
        for (var i = 0; i < 4; i++)
        {
            kinds |= counts[i] > 0 ? (PhraseKinds)(1 << i) : PhraseKinds.None;
        }

        return kinds;
    }

    /// <summary>The group of fields that a word is counted under.</summary>
    public static int GroupOf(FieldLabel? label) => label switch
    {
        FieldLabel.Author or FieldLabel.Editor or FieldLabel.Translator or FieldLabel.Contributor => 0,
        FieldLabel.Title => 1,
        FieldLabel.Journal => 2,
        FieldLabel.ContainerTitle or FieldLabel.Series => 3,
        FieldLabel.Publisher or FieldLabel.Institution => 4,
        FieldLabel.Location => 5,
        FieldLabel.Note or FieldLabel.Genre or FieldLabel.Date => 6,
        _ => 7,
    };

    private static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        var buffer = new Token[256];
        var position = 0;
        for (int count; (count = Tokenizer.Read(text, ref position, buffer)) > 0;)
        {
            tokens.AddRange(buffer.AsSpan(0, count));
        }

        return tokens;
    }

    private void AddPhrase(FieldLabel label, ReadOnlySpan<char> value)
    {
        var kind = label switch
        {
            FieldLabel.Journal => 0,
            FieldLabel.Publisher or FieldLabel.Institution => 1,
            FieldLabel.Location => 2,
            FieldLabel.ContainerTitle or FieldLabel.Series => 3,
            _ => -1,
        };
        if (kind < 0)
        {
            return;
        }

        var hash = PhraseMarker.Seed;
        var words = 0;
        var letters = 0;
        foreach (var token in Tokenize(value.ToString()))
        {
            if (token.Kind == TokenKind.Number)
            {
                return;
            }

            if (token.Kind != TokenKind.Punctuation)
            {
                hash = TokenHash.Combine(hash, TokenHash.Folded(value.Slice(token.Start, token.Length)));
                words++;
                letters += token.Length;
            }
        }

        if (words is > 0 and <= PhraseLexicon.MaxWords && letters > 1)
        {
            Count(_phrases, hash, kind, 4);
        }
    }

    private static void Count(Dictionary<ulong, int[]> counts, ulong key, int group, int groups)
    {
        if (!counts.TryGetValue(key, out var entry))
        {
            counts.Add(key, entry = new int[groups]);
        }

        entry[group]++;
    }
}
