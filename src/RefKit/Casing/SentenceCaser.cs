using RefKit.Casing.Lexicons;
using RefKit.Casing.Models;
using RefKit.Casing.Rules;
using RefKit.Casing.Words;
using RefKit.Text;

namespace RefKit.Casing;

/// <summary>Sentence case: the first words keep or get a capital, words that are no names lose theirs.</summary>
internal sealed class SentenceCaser(CasingModel model)
{
    // Of the forms of words in capitals some are right only in most titles.
    private const double FormConfidence = 0.95;
    private const double CapitalsConfidence = 0.97;

    /// <summary>Cases a title.</summary>
    public CasedTitle Apply(string title, CasingOptions options)
    {
        if (ForeignTitles.IsForeign(title, options.Language))
        {
            return new CasedTitle(title, [], 1, CasingOutcome.OtherLanguage);
        }

        var work = new CasingWork(title);
        var areCapitals = ResolvedWords.AreCapitals(work.Words);
        var forms = new string?[work.Words.Count];
        var words = areCapitals ? ResolvedWords.Resolve(work, model, forms) : work.Words;
        var capitals = CapitalJudge.Judge(words, model);
        var isDone = !areCapitals && IsSentenceCase(words, capitals);
        var confidence = 1.0;
        for (var i = 0; i < words.Count; i++)
        {
            if (NameIn(options, words[i]) is { } name)
            {
                work.WriteForm(i, name, CaseChangeReason.KnownForm, 1);
            }
            else if (IsStart(words[i], options))
            {
                Start(work, i, forms[i], areCapitals);
            }
            else if (areCapitals)
            {
                confidence *= FromCapitals(work, i, forms[i], capitals[i]);
            }
            else if (!isDone)
            {
                confidence *= FromTitleCase(work, i, capitals[i], options);
            }
        }

        return work.Finish(
            confidence, isDone ? CasingOutcome.AlreadySentenceCase : CasingOutcome.Cased);
    }

    /// <summary>Whether a title has common words in lower case already, at least one in three: title case leaves none
    /// but for second parts of compounds.</summary>
    internal static bool IsSentenceCase(IReadOnlyList<TitleWord> words, ReadOnlySpan<double> capitals)
    {
        var lower = 0;
        var common = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].StartsSentence || words[i].Gap == WordGap.Hyphen || capitals[i] >= 0.5 || words[i].Length < 3
                || words[i].Shape is not (WordShape.Lower or WordShape.Capitalized)
                || words[i].IsProtected || words[i].Has(TitleWordFlags.Digit)
                || CaseConverter.IsSmallWord(words[i].Folded))
            {
                continue;
            }

            common++;
            lower += words[i].Shape == WordShape.Lower ? 1 : 0;
        }

        return lower > 0 && lower * 3 >= common;
    }

    private static bool IsStart(in TitleWord word, CasingOptions options) =>
        word.Gap == WordGap.Start || (word.Gap == WordGap.Break && options.CapitalizeSubtitles);

    private static string? NameIn(CasingOptions options, in TitleWord word)
    {
        if (word.IsProtected)
        {
            return null;
        }

        foreach (var name in options.Names)
        {
            if (name.Equals(word.Folded, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }

    private static void Start(CasingWork work, int index, string? form, bool areCapitals)
    {
        var word = work.Words[index];
        var reason = word.Gap == WordGap.Start ? CaseChangeReason.FirstWord : CaseChangeReason.AfterPunctuation;
        if (areCapitals && word is { Shape: WordShape.Upper, IsProtected: false })
        {
            if (form is not null)
            {
                work.WriteForm(index, form, CaseChangeReason.KnownForm, FormConfidence);
            }
            else
            {
                WriteName(work, index, reason, 1);
            }
        }
        else if (word is { Shape: WordShape.Lower, IsProtected: false } && !IsSymbol(work, index))
        {
            work.Capitalize(index, reason, 1);
        }
    }

    // "p-values", "α-synuclein", "e.g.": a single letter is a sign, not a word.
    private static bool IsSymbol(CasingWork work, int index)
    {
        var word = work.Words[index];
        return word.Has(TitleWordFlags.Digit) || word.Has(TitleWordFlags.Script)
            || (word.Length == 1 && (word.Folded[0] > 'z' || word.Has(TitleWordFlags.BeforePeriod)
                || work.IsHyphenated(index)));
    }

    private double FromCapitals(CasingWork work, int index, string? form, double capital)
    {
        var word = work.Words[index];
        if (word.Shape == WordShape.Letter && CapitalJudge.IsOpen(word) && capital < 0.5)
        {
            work.Lower(index, CaseChangeReason.MinorWord, 1 - capital);
            return 1 - capital;
        }

        if (word.Shape != WordShape.Upper || word.IsProtected)
        {
            return 1;
        }

        if (form is not null)
        {
            work.WriteForm(index, form, CaseChangeReason.KnownForm, FormConfidence);
            return FormConfidence;
        }

        if (IsEpithet(work, index))
        {
            work.Lower(index, CaseChangeReason.SpeciesEpithet, 1);
            return 1;
        }

        var confidence = CapitalsConfidence * Math.Max(capital, 1 - capital);
        if (capital >= 0.5)
        {
            WriteName(work, index, CaseChangeReason.ProperNoun, confidence);
        }
        else
        {
            work.Lower(index, CaseChangeReason.CommonWord, confidence);
        }

        return model.CountOf(word.Folded).IsSeen ? confidence / CapitalsConfidence : confidence;
    }

    private static double FromTitleCase(CasingWork work, int index, double capital, CasingOptions options)
    {
        var word = work.Words[index];
        if (word.Shape is not (WordShape.Capitalized or WordShape.Letter) || !CapitalJudge.IsOpen(word))
        {
            return 1;
        }

        if (IsEpithet(work, index))
        {
            work.Lower(index, CaseChangeReason.SpeciesEpithet, 1);
            return 1;
        }

        if (1 - capital < options.MinimumConfidence)
        {
            return capital;
        }

        work.Lower(index, CaseChangeReason.CommonWord, 1 - capital);
        return 1 - capital;
    }

    /// <summary>"Coli" behind "Escherichia" or "E.", the second "Vulpes" of "Vulpes Vulpes".</summary>
    internal static bool IsEpithet(CasingWork work, int index)
    {
        if (index == 0 || work.Words[index].Gap is not (WordGap.Space or WordGap.Period))
        {
            return false;
        }

        var (word, previous) = (work.Words[index], work.Words[index - 1]);
        var isGenus = WordLists.Default.Find(previous.Folded).HasFlag(WordCategories.Genus);
        return WordLists.Default.Find(word.Folded).HasFlag(WordCategories.Epithet)
            ? isGenus || (previous.Length == 1 && previous.Has(TitleWordFlags.BeforePeriod))
            : isGenus && word.Gap == WordGap.Space && word.Folded == previous.Folded;
    }

    // "O'BRIEN" is O'Brien, "MCDONALD" McDonald; "CHILDREN'S" is children's.
    private static void WriteName(CasingWork work, int index, CaseChangeReason reason, double confidence)
    {
        var folded = work.Words[index].Folded;
        var second = folded.StartsWith("o'", StringComparison.Ordinal)
            || folded.StartsWith("d'", StringComparison.Ordinal)
            || (folded.Length > 4 && folded.StartsWith("mc", StringComparison.Ordinal)) ? 2 : 0;
        if (second == 0 || folded.Length < 4)
        {
            work.CapitalizeOnly(index, reason, confidence);
            return;
        }

        var form = folded.ToCharArray();
        form[0] = char.ToUpperInvariant(form[0]);
        form[second] = char.ToUpperInvariant(form[second]);
        work.WriteForm(index, new string(form), reason, confidence);
    }
}
