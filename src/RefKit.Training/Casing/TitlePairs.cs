using RefKit.Casing.Rules;
using RefKit.Casing.Words;
using RefKit.Parsing.Languages;
using RefKit.Parsing.Tokens;

namespace RefKit.Training.Casing;

/// <summary>Titles that two records write in different case, and which titles are kept for measuring.</summary>
internal static class TitlePairs
{
    private const int Parts = 10;

    private static readonly string[] FunctionWords =
        ["the", "of", "and", "for", "with", "from", "by", "its", "their", "using", "between", "how", "what", "why", "is"];

    /// <summary>English titles found in sentence case and in title case or capitals, with the same words.</summary>
    public static List<TitlePair> Find(IEnumerable<CorpusTitle> titles)
    {
        var pairs = new List<TitlePair>();
        foreach (var group in titles.GroupBy(static x => TitleKinds.Fold(x.Text), StringComparer.Ordinal))
        {
            if (group.Key.Length < 12 || group.Skip(1).FirstOrDefault().Text is null)
            {
                continue;
            }

            var byKind = group.DistinctBy(static x => x.Text)
                .Select(static x => (Title: x, Words: WordsOf(x.Text)))
                .ToLookup(static x => TitleKinds.Of(x.Words));
            foreach (var kind in (TitleKind[])[TitleKind.Title, TitleKind.Capitals])
            {
                var other = byKind[kind].FirstOrDefault();
                var sentence = byKind[TitleKind.Sentence].FirstOrDefault(x => HaveSameWords(x.Words, other.Words));
                if (other.Words is not null && sentence.Words is not null && IsEnglish(sentence.Title.Text))
                {
                    pairs.Add(new TitlePair(
                        group.Key, sentence.Title.Text, other.Title.Text, sentence.Title.Source));
                }
            }
        }

        return pairs;
    }

    /// <summary>The part of a title from 0 to 9, by its letters: 0 and 1 are for reporting, 2 and 3 for developing; none
    /// of them is trained on.</summary>
    public static int PartOf(string folded) => (int)(TokenHash.Folded(folded) % Parts);

    /// <summary>Whether a title is English: its words and letters say so, or one of its function words does and nothing
    /// speaks against it.</summary>
    public static bool IsEnglish(string title) =>
        LanguageGuesser.Default.Guess(title, container: null, "") is { } guess
            ? guess.Tag == "en"
            : WordsOf(title).Exists(static x => FunctionWords.Contains(x.Folded))
                && !ForeignTitles.IsForeign(title, null);

    public static List<TitleWord> WordsOf(string title) => TitleWordReader.Read(TitleText.Read(title));

    private static bool HaveSameWords(List<TitleWord> first, List<TitleWord>? second) =>
        second is not null && first.Select(static x => x.Folded).SequenceEqual(second.Select(static x => x.Folded));
}
