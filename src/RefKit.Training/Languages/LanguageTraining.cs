using System.Collections.Immutable;
using System.Globalization;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Languages;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Languages;

/// <summary>
/// Trains the language profile: from titles whose language is given and from rows of words; then once more, with the
/// titles without a language that this first profile and the function words of one language agree on.
/// </summary>
internal sealed class LanguageTraining
{
    private const int TextsPerLanguage = 1600;
    private const int Passes = 6;

    private readonly ImmutableArray<LanguageWords> _words = LanguageWords.ReadAll();
    private readonly ImmutableArray<string> _tags;
    private readonly int _cyrillicFrom;
    private readonly TextWriter _log;

    public LanguageTraining(TextWriter log)
    {
        _log = log;
        var tags = _words.Select(static x => x.Tag).Where(static x => x != LanguageProfile.Unknown).ToList();
        _cyrillicFrom = tags.IndexOf("ru") + 1;
        tags.Insert(_cyrillicFrom - 1, LanguageProfile.Unknown);
        _tags = [.. tags];
    }

    /// <summary>Trains a profile.</summary>
    /// <param name="references">The labelled references, some with a language.</param>
    /// <param name="records">Glottolog's records.</param>
    /// <param name="seed">Where the random choices start from.</param>
    /// <param name="temperature">What the scores are divided by in the end, against too high confidences.</param>
    public LanguageProfile Train(
        IReadOnlyList<LabelledReference> references, IEnumerable<Dictionary<string, string>> records, ulong seed,
        double temperature)
    {
        var glottolog = LanguageTitles.FromGlottolog(records).Where(static x => !LanguageTitles.IsHeldOut(x.Text))
            .ToList();
        var known = LanguageTitles.FromReferences(references.Where(HasOwnLanguage))
            .Concat(glottolog.Where(static x => x.Tag is not null).Select(static x => new LanguageTitle(x.Text, x.Tag!)))
            .Concat(Names(references)).ToList();
        var first = Train(known, seed, temperature: 1);
        var open = references.Where(static x => !HasOwnLanguage(x)).Select(LanguageTitles.TextOf)
            .Concat(glottolog.Where(static x => x.Tag is null).Select(static x => x.Text));
        var agreed = Agreed(new LanguageGuesser(first), open);
        _log.WriteLine("titles that profile and function words agree on: " + string.Join(", ", agreed
            .GroupBy(static x => x.Tag, StringComparer.Ordinal).Select(static x => $"{x.Key} {x.Count()}")));
        return Train([.. known, .. agreed], seed + 1, temperature);
    }

    // LinkedBooks names the language of the books that cite, not of those that are cited.
    private static bool HasOwnLanguage(LabelledReference reference) =>
        reference.Language is not null && reference.Source != "linkedbooks";

    // Names of persons are no words of any language.
    private static IEnumerable<LanguageTitle> Names(IReadOnlyList<LabelledReference> references) =>
        from reference in references
        from span in reference.Spans
        where span.Label == FieldLabel.Author && span.Start % 4 == 0
        select new LanguageTitle(reference.Text.Substring(span.Start, span.Length), LanguageProfile.Unknown);

    private LanguageProfile Train(IReadOnlyList<LanguageTitle> titles, ulong seed, double temperature)
    {
        var byTag = titles.ToLookup(static x => x.Tag, StringComparer.Ordinal);
        var real = _tags.Select(x => byTag[x].ToList()).ToList();
        var own = _tags.Select(x => _words.Where(y => y.Tag == x).ToList()).ToList();
        var maker = new TitleMaker(seed);
        var random = new SplitMix(seed + 1);
        var trainer = new SoftmaxTrainer(_cyrillicFrom, seed + 2);
        var order = Enumerable.Range(0, _tags.Length * TextsPerLanguage).ToArray();
        for (var pass = 1; pass <= Passes; pass++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var j = random.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            double loss = 0;
            foreach (var number in order)
            {
                var language = number % _tags.Length;
                var given = real[language];
                var words = own[language];
                var isReal = random.Chance(Math.Min(0.6, given.Count / 200.0));
                var text = isReal ? maker.PartOf(given[random.Next(given.Count)])
                    : maker.Make(words[random.Next(words.Count)]);
                loss += trainer.Learn(text, language);
            }

            _log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"pass {pass}: loss {loss / order.Length:F4} a title"));
        }

        return trainer.ToProfile(_tags, temperature);
    }

    private List<LanguageTitle> Agreed(LanguageGuesser guesser, IEnumerable<string> titles)
    {
        var owners = _words.SelectMany(static x => x.FunctionWords.Select(word => (word, x.Tag)))
            .ToLookup(static x => x.word, static x => x.Tag, StringComparer.Ordinal);
        var agreed = new List<LanguageTitle>();
        foreach (var title in titles)
        {
            if (guesser.Guess(title, container: null, "") is { Confidence: >= 0.98 } guess
                && title.Split(' ').Distinct(StringComparer.Ordinal).Count(x => owners[x].Contains(guess.Tag)) >= 2)
            {
                agreed.Add(new LanguageTitle(title, guess.Tag));
            }
        }

        return agreed;
    }
}
