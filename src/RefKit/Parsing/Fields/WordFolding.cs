using System.Buffers;
using System.Globalization;
using System.Text;

namespace RefKit.Parsing.Fields;

/// <summary>The form in which words are looked up: lower case, no diacritics, ligatures written out.</summary>
internal static class WordFolding
{
    // Marks make letters of their own from here on; before it, in Latin and Greek, they are dropped.
    private const char FirstCyrillic = '\u0400';

    /// <summary>"Żółć" becomes "zolc", "Straße" "strasse", "Œuvre" "oeuvre"; other scripts are lower-cased.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return FoldAscii(word);
        }

        // Normalisation refuses lone surrogates, and no folded word holds a character outside the first plane.
        var plain = word.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 || word.Length > 256
            ? word.ToString()
            : word.ToString().Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            Append(folded, c);
        }

        // Hangul syllables and letters such as й came apart too.
        return plain.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0
            ? folded.ToString()
            : folded.ToString().Normalize(NormalizationForm.FormC);
    }

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
