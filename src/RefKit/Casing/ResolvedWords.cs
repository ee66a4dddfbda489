using RefKit.Casing.Models;
using RefKit.Casing.Words;

namespace RefKit.Casing;

/// <summary>
/// What of a title in capitals can be told without weights: which words are written in capitals wherever they stand. A
/// title that is not all capitals is taken as it is.
/// </summary>
internal static class ResolvedWords
{
    private const int MinWords = 3;
    private const int MinLetters = 5;
    private const int MaxAbbreviation = 3;
    private const int MaxBracketed = 5;
    private const string Vowels = "aeiouyàâäåæéèêëíîïóôöøúûüœ";

    /// <summary>Whether a title is written in capitals: at least three words (or two long ones), and hardly any in lower
    /// case or with one capital.</summary>
    public static bool AreCapitals(IReadOnlyList<TitleWord> words)
    {
        var upper = 0;
        var other = 0;
        var longest = 0;
        foreach (var word in words)
        {
            if (word.IsProtected || word.Has(TitleWordFlags.Digit) || word.Folded.Count(char.IsLower) < 2)
            {
                continue;
            }

            var isUpper = word.Shape == WordShape.Upper;
            upper += isUpper ? 1 : 0;
            other += word.Shape is WordShape.Lower or WordShape.Capitalized ? 1 : 0;
            longest = Math.Max(longest, isUpper ? word.Length : 0);
        }

        return longest >= MinLetters && other * 7 <= upper
            && (upper >= MinWords || (upper == MinWords - 1 && words.Sum(static x => x.Length) >= 3 * MinLetters));
    }

    /// <summary>How a word of a title in capitals is written wherever it stands; null where the weights decide whether it
    /// is a name.</summary>
    public static string? FormOf(in TitleWord word, CasingModel model, ReadOnlySpan<char> letters)
    {
        if (model.FormOf(word.Folded) is { } form)
        {
            return form;
        }

        // A short word that no title has, or one by itself in brackets, is an abbreviation.
        var isShort = !model.CountOf(word.Folded).IsSeen && (word.Folded.Length <= MaxAbbreviation
            || (word.Gap == WordGap.Bracket && word.Folded.Length <= MaxBracketed));
        var isFixed = isShort || word.Has(TitleWordFlags.Digit) || IsRoman(word.Folded)
            || (!word.Folded.AsSpan().ContainsAny(Vowels) && !model.CountOf(word.Folded).IsSeen);
        return isFixed ? letters[..word.Folded.Length].ToString() : null;
    }

    /// <summary>The words as they stand when what is told is done.</summary>
    public static List<TitleWord> Resolve(CasingWork work, CasingModel model, string?[] forms)
    {
        var words = new List<TitleWord>(work.Words.Count);
        for (var i = 0; i < work.Words.Count; i++)
        {
            var word = work.Words[i];
            var isOpen = word.Shape == WordShape.Upper && !word.IsProtected;
            forms[i] = isOpen ? FormOf(word, model, work.LettersOf(i)) : null;
            words.Add(!isOpen ? word
                : word with { Shape = forms[i] is { } form ? TitleWordReader.ShapeOf(form) : WordShape.Lower });
        }

        return words;
    }

    // II to XXXIX; I, V and X are letters, which stay in any case.
    private static bool IsRoman(string word) =>
        word.Length > 1 && word.Length < 8 && !word.AsSpan().ContainsAnyExcept("ivx");
}
