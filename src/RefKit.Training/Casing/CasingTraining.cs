using System.Globalization;
using RefKit.Casing.Lexicons;
using RefKit.Casing.Models;
using RefKit.Casing.Rules;
using RefKit.Casing.Words;

namespace RefKit.Training.Casing;

/// <summary>
/// Trains the casing model: counts the words of English titles in sentence case, then learns by AdaGrad the weights of a
/// chain that tells names from common words. What a title itself adds to the counts is left out while it is learned from.
/// </summary>
internal sealed class CasingTraining(CasingTrainingOptions options, TextWriter log)
{
    // Names of the lists that are also common words, or written as such by many.
    private static readonly string[] CommonToo =
        ["turkey", "china", "polish", "swede", "latin", "roman", "roma", "lao", "chad", "mali", "guinea", "jordan", "slave",
         "creole", "oceanic", "niger", "japan", "swedes", "african", "caucasian", "georgia", "hopi", "inca", "anglo",
         "saxon", "cree", "celt", "marathi", "dane", "finn", "thai", "uralic", "french"];

    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _forms = new(StringComparer.Ordinal);

    /// <summary>Trains a model.</summary>
    /// <param name="titles">The titles that may be learned from.</param>
    /// <param name="names">Names of persons, places and languages.</param>
    public CasingModel Train(IEnumerable<CorpusTitle> titles, IEnumerable<CorpusName> names)
    {
        var chosen = Choose(titles);
        foreach (var title in chosen)
        {
            Count(title.Words, 1);
            CountForms(title);
        }

        CountNames(names);
        CountLists();
        var forms = Forms();
        var examples = chosen.Select(Example).ToList();
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{examples.Count} titles, {_counts.Count} words, {forms.Count} forms"));
        var trainer = new CasingTrainer(options);
        trainer.Train(examples, log);
        var counts = _counts.Where(x => x.Value[0] + x.Value[1] >= 2 || x.Value[2] + x.Value[3] >= options.MinNames)
            .ToDictionary(static x => x.Key, static x => Steps(x.Value), StringComparer.Ordinal);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Count} words kept"));
        return trainer.ToModel(counts, forms);
    }

    private static List<(CorpusTitle Title, List<TitleWord> Words, float Weight)> Choose(
        IEnumerable<CorpusTitle> titles)
    {
        var chosen = new List<(CorpusTitle, List<TitleWord>, float)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var title in titles)
        {
            var words = TitlePairs.WordsOf(title.Text);
            if (words.Count is > 1 and < 80 && TitleKinds.Of(words) == TitleKind.Sentence
                && !IsCareless(words) && known.Add(TitleKinds.Fold(title.Text)) && TitlePairs.IsEnglish(title.Text))
            {
                chosen.Add((title, words, title.Source == "glottolog" ? 0.4f : 1));
            }
        }

        return chosen;
    }

    // "comparison of greek and english": a record that has no capitals at all teaches nothing.
    private static bool IsCareless(List<TitleWord> words) => words.Exists(static x =>
        x.Shape == WordShape.Lower && !CommonToo.Contains(x.Folded)
        && (WordLists.Default.Find(x.Folded) & (WordCategories.Country | WordCategories.Demonym)) != WordCategories.None);

    private void Count(List<TitleWord> words, int step)
    {
        foreach (var word in words)
        {
            if (!word.StartsSentence && CapitalJudge.IsOpen(word) && word.Shape != WordShape.None)
            {
                CountsOf(word.Folded)[word.Shape == WordShape.Lower ? 1 : 0] += step;
            }
        }
    }

    private void CountForms((CorpusTitle Title, List<TitleWord> Words, float Weight) title)
    {
        var letters = TitleText.Read(title.Title.Text).Letters;
        foreach (var word in title.Words)
        {
            var forms = _forms.TryGetValue(word.Folded, out var found) ? found
                : _forms[word.Folded] = new Dictionary<string, int>(StringComparer.Ordinal);
            var hasForm = word.Shape is WordShape.Upper or WordShape.Mixed && !word.Has(TitleWordFlags.Digit);
            var form = hasForm ? letters.Slice(word.Start, word.Folded.Length).ToString() : "";
            forms[form] = forms.GetValueOrDefault(form) + 1;
        }
    }

    private int[] CountsOf(string word) =>
        _counts.TryGetValue(word, out var found) ? found : _counts[word] = new int[4];

    private void CountNames(IEnumerable<CorpusName> names)
    {
        var languages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var word in TitlePairs.WordsOf(name.Text))
            {
                if (word.Length < 3 || word.Shape is not (WordShape.Capitalized or WordShape.Mixed))
                {
                    continue;
                }

                if (name.Kind == CorpusNameKind.Language)
                {
                    languages.Add(word.Folded);
                }
                else
                {
                    CountsOf(word.Folded)[name.Kind == CorpusNameKind.Person ? 2 : 3]++;
                }
            }
        }

        foreach (var word in languages.Order(StringComparer.Ordinal))
        {
            AddCapitals(word, options.LanguageWorth, mostLower: 2);
        }
    }

    // What stands in the lists counts as if it had been seen so, unless titles say that it is a common word too.
    private void CountLists()
    {
        foreach (var (word, categories) in WordLists.Default.Words)
        {
            if ((categories & ~(WordCategories.Epithet | WordCategories.Element | WordCategories.Symbol)) != WordCategories.None)
            {
                AddCapitals(
                    word, options.ListWorth, mostLower: categories == WordCategories.Given || IsWordToo(word) ? 2 : 20);
            }
        }
    }

    // Names of people that are words too, and adjectives that many write in lower case.
    private static bool IsWordToo(string word) => word is "lie" or "hall" or "fisher" or "cox" or "smith" or "skinner"
        or "taylor" or "lear" or "trump" or "hardy" or "abelian" or "boolean" or "hamiltonian" or "cartesian" or "jacobian"
        or "laplacian" or "lagrangian" or "mendelian" or "pascal" or "newton" or "churchill" or "bath" or "cork" or "reading";

    private void AddCapitals(string word, int number, int mostLower)
    {
        var counts = CountsOf(word);
        counts[0] += counts[1] <= Math.Max(mostLower, counts[0]) ? number : 0;
    }

    // A word that is mostly written with capitals of its own.
    private List<string> Forms()
    {
        var forms = new List<string>();
        foreach (var (_, written) in _forms.OrderBy(static x => x.Key, StringComparer.Ordinal))
        {
            var best = written.Where(static x => x.Key.Length > 1)
                .OrderByDescending(static x => x.Value).ThenBy(static x => x.Key, StringComparer.Ordinal)
                .FirstOrDefault();
            if (best.Key is not null && best.Value >= options.MinForms && best.Value * 3 > written.Values.Sum() * 2)
            {
                forms.Add(best.Key);
            }
        }

        return forms;
    }

    private CasingExample Example((CorpusTitle Title, List<TitleWord> Words, float Weight) title)
    {
        var words = title.Words;
        Count(words, -1);
        var views = CasingFeatures.ViewsOf(words, x => _counts.TryGetValue(x, out var y) ? Known(y) : default);
        Count(words, 1);
        var buffer = new int[CasingFeatures.Max];
        var rows = new int[words.Count][];
        var open = new byte[words.Count];
        var seen = new byte[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            rows[i] = buffer[..CasingFeatures.Read(views, i, buffer)];
            open[i] = CapitalJudge.IsOpen(words[i]) ? (byte)3 : CapitalJudge.FixedState(words[i]);
            seen[i] = open[i] != 3 || words[i].StartsSentence || words[i].Shape == WordShape.None ? open[i]
                : words[i].Shape == WordShape.Lower ? (byte)1 : (byte)2;
        }

        return new CasingExample(views, [.. views.Select(static x => x.Gap)], open, seen, rows, title.Weight);
    }

    // A word that is left with one title will not be in the table of another.
    private WordCount Known(int[] counts) =>
        counts[0] + counts[1] >= 2 || counts[2] + counts[3] >= options.MinNames ? Steps(counts) : default;

    private static WordCount Steps(int[] counts) => new(
        WordCount.Step(counts[0]), WordCount.Step(counts[1]), WordCount.Step(counts[2]), WordCount.Step(counts[3]));
}
