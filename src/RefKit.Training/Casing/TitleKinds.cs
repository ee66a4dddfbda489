using System.Globalization;
using System.Text;
using RefKit.Casing;
using RefKit.Casing.Words;
using RefKit.Text;

namespace RefKit.Training.Casing;

/// <summary>Tells how a title is cased by its letters alone, without any model.</summary>
internal static class TitleKinds
{
    private const int MinWords = 2;
    private const int MinLength = 4;
    private const double TitleShare = 0.85;
    private const double SentenceShare = 0.45;

    /// <summary>How a title is cased.</summary>
    public static TitleKind Of(IReadOnlyList<TitleWord> words)
    {
        if (ResolvedWords.AreCapitals(words))
        {
            return TitleKind.Capitals;
        }

        var count = 0;
        var capitals = 0;
        foreach (var word in words)
        {
            if (!word.StartsSentence && word.Length >= MinLength && !CaseConverter.IsSmallWord(word.Folded)
                && word.Shape is WordShape.Lower or WordShape.Capitalized)
            {
                count++;
                capitals += word.Shape == WordShape.Capitalized ? 1 : 0;
            }
        }

        return count < MinWords ? (count == 1 && capitals == 0 ? TitleKind.Sentence : TitleKind.Unclear)
            : capitals >= TitleShare * count ? TitleKind.Title
            : capitals <= SentenceShare * count ? TitleKind.Sentence : TitleKind.Unclear;
    }

    /// <summary>The letters and digits of a title without their case: two writings of one title have the same.</summary>
    public static string Fold(string title)
    {
        var text = TitleText.Read(title);
        var folded = new StringBuilder(title.Length);
        foreach (var c in new string(text.Letters).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
