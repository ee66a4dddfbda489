using RefKit.Casing.Models;
using RefKit.Casing.Words;

namespace RefKit.Casing.Rules;

/// <summary>Weighs which words of a title are names.</summary>
internal static class CapitalJudge
{
    /// <summary>The probability of each word that it is written with a capital wherever it stands.</summary>
    public static double[] Judge(IReadOnlyList<TitleWord> words, CasingModel model)
    {
        var views = CasingFeatures.ViewsOf(words, model.CountOf);
        var scores = new double[views.Length];
        var gaps = new WordGap[views.Length];
        var allowed = new byte[views.Length];
        for (var i = 0; i < views.Length; i++)
        {
            scores[i] = model.Score(views, i);
            gaps[i] = views[i].Gap;
            allowed[i] = IsOpen(words[i]) ? (byte)3 : FixedState(words[i]);
        }

        var capitals = new double[views.Length];
        CasingChain.Marginals(scores, gaps, allowed, model.Pairs, capitals, []);
        return capitals;
    }

    /// <summary>Whether it is open if a word is a name: it is plain, in lower case or with one capital, and no code such
    /// as "Hsp90".</summary>
    public static bool IsOpen(in TitleWord word) =>
        !word.IsProtected && !word.Has(TitleWordFlags.Digit)
        && (word.Shape is WordShape.Lower or WordShape.Capitalized or WordShape.None
            || (word.Shape == WordShape.Letter && word.Folded == "a" && !word.Has(TitleWordFlags.BeforePeriod)));

    /// <summary>The decision that a word which is not open stands for.</summary>
    public static byte FixedState(in TitleWord word) => word.Shape is WordShape.Lower or WordShape.None ? (byte)1 : (byte)2;
}
