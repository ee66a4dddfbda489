using RefKit.Casing.Lexicons;
using RefKit.Casing.Models;
using RefKit.Casing.Rules;
using RefKit.Casing.Words;

namespace RefKit.Casing;

/// <summary>Title case: capitals but for minor words, by the rules of a manual.</summary>
internal sealed class HeadlineCaser(CasingModel model)
{
    private static readonly string[] NameParticles =
        ["de", "del", "della", "der", "di", "du", "la", "le", "van", "von", "et", "al", "y", "und", "ibn", "bin"];

    private static readonly string[] Units =
    [
        "mm", "cm", "km", "nm", "μm", "µm", "kg", "mg", "μg", "µg", "ng", "ml", "μl", "µl", "dl", "hz", "ms", "ns",
        "ps",
        "fs", "min", "mol", "kpa", "rpm", "wt", "bp", "kb", "ppm", "ppb", "pp", "ca", "eg", "ie", "vs", "sp", "spp",
        "cf",
    ];

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
        double[]? capitals = null;
        var confidence = 1.0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsProtected)
            {
                continue;
            }

            if (NameIn(options, word) is { } name)
            {
                work.WriteForm(i, name, CaseChangeReason.KnownForm, 1);
            }
            else if (areCapitals && forms[i] is { } form)
            {
                work.WriteForm(i, form, CaseChangeReason.KnownForm, 0.95);
                confidence *= 0.95;
            }
            else if (word.Shape is WordShape.Lower or WordShape.Capitalized || CapitalJudge.IsArticle(word))
            {
                var isAfterPrefix = IsAfterPrefix(work, i, options.Rules);
                capitals ??= isAfterPrefix ? CapitalJudge.Judge(words, model) : null;
                confidence *= Write(work, words, i, options.Rules, isAfterPrefix ? capitals![i] : 1);
            }
        }

        return work.Finish(confidence, CasingOutcome.Cased);
    }

    // What the weights say counts only behind a prefix: "Anti-American", but "Anti-inflammatory".
    private static double Write(
        CasingWork work, List<TitleWord> words, int index, TitleCaseRules rules, double capital)
    {
        var word = words[index];
        if (SentenceCaser.IsEpithet(work, index))
        {
            work.Lower(index, CaseChangeReason.SpeciesEpithet, 1);
            return 1;
        }

        if (IsStart(work, words, index, rules, out var reason))
        {
            Capitalize(work, words, index, reason, 1);
            return 1;
        }

        if (MinorWords.Contains(word.Folded, rules) && !IsParticle(words, index))
        {
            work.Lower(index, CaseChangeReason.MinorWord, 1);
            return 1;
        }

        if (capital < 0.5)
        {
            work.Lower(index, CaseChangeReason.CommonWord, 1 - capital);
            return 1 - capital;
        }

        if (!IsLeftAlone(work, words, index))
        {
            Capitalize(work, words, index, CaseChangeReason.MajorWord, capital);
        }

        return capital;
    }

    private static void Capitalize(
        CasingWork work, List<TitleWord> words, int index, CaseChangeReason reason, double confidence)
    {
        if (work.Words[index].Shape == WordShape.Upper)
        {
            work.CapitalizeOnly(index, reason, confidence);
        }
        else if (!IsSymbol(work, words[index], index))
        {
            work.Capitalize(index, reason, confidence);
        }
    }

    private static bool IsStart(
        CasingWork work, List<TitleWord> words, int index, TitleCaseRules rules, out CaseChangeReason reason)
    {
        reason = words[index].Gap == WordGap.Start ? CaseChangeReason.FirstWord : CaseChangeReason.AfterPunctuation;
        if (words[index].StartsSentence)
        {
            return true;
        }

        var isLast = index == words.Count - 1 || words[index + 1].Gap == WordGap.Break;
        if (isLast && rules != TitleCaseRules.Apa && words[index].Gap != WordGap.Hyphen)
        {
            reason = CaseChangeReason.LastWord;
            return true;
        }

        // The first part of a compound has a capital even where it is a preposition: "On-Site", "Up-to-Date".
        reason = CaseChangeReason.MajorWord;
        return work.IsHyphenated(index) && words[index].Gap != WordGap.Hyphen
            && words[index].Length > 1 && !words[index].Has(TitleWordFlags.Digit);
    }

    private static bool IsParticle(List<TitleWord> words, int index)
    {
        if (!MinorWords.IsParticle(words[index].Folded))
        {
            return false;
        }

        if (index == words.Count - 1 || words[index + 1].Gap is WordGap.Break or WordGap.Comma)
        {
            return true;
        }

        return words[index].Folded is not ("in" or "on" or "by") && words[index + 1].Gap == WordGap.Space
            && (Prepositions.Contains(words[index + 1].Folded) || words[index + 1].Folded is "and" or "or");
    }

    private static bool IsAfterPrefix(CasingWork work, int index, TitleCaseRules rules) =>
        rules is TitleCaseRules.Chicago or TitleCaseRules.Chicago17
        && index > 0 && work.IsHyphenated(index - 1) && MinorWords.IsPrefix(work.Words[index - 1].Folded)
        && (index < 2 || work.Words[index - 1].Gap != WordGap.Hyphen);

    // Particles of names and abbreviations are as the author wrote them.
    private static bool IsLeftAlone(CasingWork work, List<TitleWord> words, int index)
    {
        var word = words[index];
        return IsSymbol(work, word, index)
            || NameParticles.AsSpan().Contains(word.Folded)
            || (word.Has(TitleWordFlags.BeforePeriod) && word.Length < 4)
            || (Units.AsSpan().Contains(word.Folded) && index > 0 && words[index - 1].Has(TitleWordFlags.Digit));
    }

    private static bool IsSymbol(CasingWork work, in TitleWord word, int index) =>
        word.Has(TitleWordFlags.Digit) || word.Has(TitleWordFlags.Script)
        || (word.Length == 1 && work.Words[index].Shape == WordShape.Lower && word.Folded is not "a");

    private static string? NameIn(CasingOptions options, in TitleWord word)
    {
        foreach (var name in options.Names)
        {
            if (name.Equals(word.Folded, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }
}
