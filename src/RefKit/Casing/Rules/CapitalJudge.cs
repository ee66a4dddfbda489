using RefKit.Casing.Lexicons;
using RefKit.Casing.Models;
using RefKit.Casing.Words;
using RefKit.Text;

namespace RefKit.Casing.Rules;

/// <summary>Weighs which words of a title are names.</summary>
internal static class CapitalJudge
{
    private const WordCategories NoNames =
        WordCategories.Given | WordCategories.Epithet | WordCategories.Element | WordCategories.Symbol;

    private const double PhraseWorth = 6;
    private const double ListWorth = 2;

    /// <summary>The probability of each word that it is written with a capital wherever it stands.</summary>
    public static double[] Judge(IReadOnlyList<TitleWord> words, CasingModel model)
    {
        var views = CasingFeatures.ViewsOf(words, model.CountOf);
        var scores = new double[views.Length];
        var gaps = new WordGap[views.Length];
        var allowed = new byte[views.Length];
        for (var i = 0; i < views.Length; i++)
        {
            scores[i] = model.Score(views, i) + (IsListedName(views[i]) ? ListWorth : 0);
            gaps[i] = views[i].Gap;
            allowed[i] = IsOpen(words[i]) ? (byte)3 : FixedState(words[i]);
        }

        AddPhrases(views, scores);
        AddUniversities(views, scores);
        AddTitled(words, scores);
        AddPersons(views, scores);
        AddSymbols(views, scores);
        var capitals = new double[views.Length];
        CasingChain.Marginals(scores, gaps, allowed, model.Pairs, capitals, []);
        return capitals;
    }

    // A word of the lists that titles write with a capital far more often than without.
    private static bool IsListedName(in WordView view) =>
        view.Count.Capital >= view.Count.Lower + 2
        && (view.Categories & ~NoNames) != WordCategories.None;

    // "New Zealand": the words of a phrase are names whatever they are by themselves, small ones within it are not;
    // "since" and "during" are none outside of one.
    private static void AddPhrases(WordView[] views, double[] scores)
    {
        var texts = Array.ConvertAll(views, static x => x.Text);
        for (var i = 0; i < texts.Length; i++)
        {
            var end = i + WordLists.Default.PhraseAt(texts, i, out var common);
            for (var j = i; j < end; j++)
            {
                scores[j] += (common >> (j - i) & 1) != 0 ? -PhraseWorth
                    : j > i && CaseConverter.IsSmallWord(texts[j]) ? 0 : PhraseWorth;
            }

            scores[i] -= end == i && Prepositions.Contains(texts[i]) ? PhraseWorth : 0;
            i = Math.Max(i, end - 1);
        }
    }

    // "University of Michigan" and "Boston University" are names, "the university of the future" is none.
    private static void AddUniversities(WordView[] views, double[] scores)
    {
        for (var i = 0; i < views.Length; i++)
        {
            if (views[i].Text is "university"
                && ((i > 0 && IsPlace(views[i - 1]) && views[i].Gap == WordGap.Space)
                    || (i + 2 < views.Length && views[i + 1].Text == "of" && IsPlace(views[i + 2]))))
            {
                scores[i] += PhraseWorth;
            }
        }
    }

    // "Dr. Strangelove", "St. Cyr": what bears a title is a name.
    private static void AddTitled(IReadOnlyList<TitleWord> words, double[] scores)
    {
        for (var i = 1; i < scores.Length; i++)
        {
            if (words[i].Gap is WordGap.Space or WordGap.Period && IsTitle(words[i - 1]))
            {
                scores[i - 1] += PhraseWorth;
                scores[i] += PhraseWorth;
            }
        }
    }

    // "Ms." is one, "ms" are milliseconds.
    private static bool IsTitle(in TitleWord word) => word.Folded is "dr" or "mr" or "mrs" or "prof" or "st" or "mt"
        || (word.Folded == "ms" && word.Has(TitleWordFlags.BeforePeriod));

    // "Tom Bissell": behind a given name that is no word, what no title has in lower case is a family name.
    private static void AddPersons(WordView[] views, double[] scores)
    {
        for (var i = 1; i < views.Length; i++)
        {
            var given = views[i - 1];
            if (given.Categories.HasFlag(WordCategories.Given) && !IsPlace(given)
                && given.Count.Capital > given.Count.Lower && views[i].Gap == WordGap.Space
                && views[i].Count.Lower == 0 && views[i].Text.Length > 2)
            {
                scores[i - 1] += PhraseWorth;
                scores[i] += PhraseWorth;
            }
        }
    }

    // "Zn", "Ni-Cr", "Co(II)", "Fe-based": the symbol of an element that is no word, or stands beside what goes with
    // one.
    private static void AddSymbols(WordView[] views, double[] scores)
    {
        for (var i = 0; i < views.Length; i++)
        {
            if (IsSymbol(views[i]) && (views[i].Count.Lower == 0
                || (i > 0 && views[i].Gap is WordGap.Hyphen or WordGap.Slash && IsSymbol(views[i - 1]))
                || (i + 1 < views.Length && IsBoundTo(views[i + 1]))))
            {
                scores[i] += PhraseWorth;
            }
        }
    }

    private static bool IsBoundTo(in WordView next) => next.Gap switch
    {
        WordGap.Bracket => next.Shape == WordShape.Upper && !next.Text.AsSpan().ContainsAnyExcept("iv"),
        WordGap.Hyphen or WordGap.Slash => IsSymbol(next)
            || next.Text is "based" or "rich" or "doped" or "free" or "containing" or "substituted" or "loaded",
        _ => false,
    };

    private static bool IsSymbol(in WordView view) => view.Categories.HasFlag(WordCategories.Symbol);

    private static bool IsPlace(in WordView view) =>
        (view.Categories & (WordCategories.Country | WordCategories.Place)) != WordCategories.None;

    /// <summary>Whether it is open if a word is a name: it is plain, in lower case or with one capital, and no code
    /// such as "Hsp90".</summary>
    public static bool IsOpen(in TitleWord word) =>
        !word.IsProtected && !word.Has(TitleWordFlags.Digit)
        && (word.Shape is WordShape.Lower or WordShape.Capitalized or WordShape.None
            || IsArticle(word));

    /// <summary>Whether "A" may be the article: words follow, and none hangs on it as in "CENP-A", "toxin A," or
    /// "A.".</summary>
    public static bool IsArticle(in TitleWord word) =>
        word.Shape == WordShape.Letter && word.Folded == "a" && word.Has(TitleWordFlags.BeforeSpace)
        && word.Gap is not (WordGap.Hyphen or WordGap.Slash);

    /// <summary>The decision that a word which is not open stands for.</summary>
    public static byte FixedState(in TitleWord word) =>
        word.Shape is WordShape.Lower or WordShape.None ? (byte)1 : (byte)2;
}
