using System.Buffers;
using System.Globalization;
using System.Text;

namespace RefKit.Parsing.Fields;

/// <summary>The form in which words are looked up: lower case, no diacritics, ligatures written out.</summary>
internal static class WordFolding
{
    // Normalisation refuses lone surrogates and noncharacters, and no word to look up is longer or holds either.
    private const int MaxNormalized = 256;

    // Marks make letters of their own from here on; before it, in Latin and Greek, they are dropped.
    private const char FirstCyrillic = '\u0400';

    /// <summary>"Żółć" becomes "zolc", "Straße" "strasse", "Œuvre" "oeuvre"; other scripts are lower-cased.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return FoldAscii(word);
        }

        var canNormalize = word.Length <= MaxNormalized && word.IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            && word.IndexOfAnyInRange('\uFDD0', '\uFDEF') < 0 && word.IndexOfAny('\uFFFE', '\uFFFF') < 0;
        var plain = canNormalize ? word.ToString().Normalize(NormalizationForm.FormD) : word.ToString();
        var folded = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            Append(folded, c);
        }

        // Hangul syllables and letters such as й came apart too.
        return canNormalize ? folded.ToString().Normalize(NormalizationForm.FormC) : folded.ToString();
    }

    /// <summary>The same without a string where the word is in ASCII and the buffer long enough.</summary>
    /// <param name="word">The word.</param>
    /// <param name="buffer">Room for the folded word.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer) =>
        word.Length <= buffer.Length && Ascii.IsValid(word)
        && Ascii.ToLower(word, buffer, out var length) == OperationStatus.Done
            ? buffer[..length]
            : Fold(word);

    private static string FoldAscii(ReadOnlySpan<char> word)
    {
        if (word.Length > 128)
        {
            return word.ToString().ToLowerInvariant();
        }

        Span<char> folded = stackalloc char[word.Length];
        return Ascii.ToLower(word, folded, out _) == OperationStatus.Done ? folded.ToString() : word.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
        {
            if (folded.Length > 0 && folded[^1] >= FirstCyrillic)
            {
                folded.Append(c);
            }

            return;
        }

        var lower = char.ToLowerInvariant(c);
        _ = lower switch
        {
            'ß' => folded.Append("ss"),
            'æ' => folded.Append("ae"),
            'œ' => folded.Append("oe"),
            'ø' => folded.Append('o'),
            'ł' => folded.Append('l'),
            'đ' or 'ð' => folded.Append('d'),
            'þ' => folded.Append("th"),
            'ħ' => folded.Append('h'),
            'ı' => folded.Append('i'),
            _ => folded.Append(lower),
        };
    }
}
