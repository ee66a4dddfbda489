using System.Text;

namespace RefKit.Crossref.Comparison;

/// <summary>Cyrillic and Greek letters in Latin ones, near BGN/PCGN and ISO 843; only to compare names.</summary>
internal static class Transliteration
{
    private static readonly string[] Cyrillic =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    private static readonly string[] Greek =
    [
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y",
        "f", "ch", "ps", "o",
    ];

    public static string? ToLatin(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAnyInRange('\u0370', '\u052F') < 0)
        {
            return text;
        }

        var latin = new StringBuilder(text.Length + 8);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            latin.Append(char.ToLowerInvariant(c) switch
            {
                >= 'а' and <= 'я' and var letter => Cyrillic[letter - 'а'],
                >= 'α' and <= 'ω' and var letter => Greek[letter - 'α'],
                'ё' => "e",
                'є' => "ye",
                'і' => "i",
                'ї' => "yi",
                'ґ' => "g",
                'ј' => "j",
                'љ' => "lj",
                'њ' => "nj",
                'ћ' or 'ђ' => "c",
                'џ' => "dz",
                'ў' => "u",
                'ά' => "a",
                'έ' => "e",
                'ή' or 'ί' or 'ϊ' or 'ΐ' => "i",
                'ό' or 'ώ' => "o",
                'ύ' or 'ϋ' or 'ΰ' => "y",
                var other => other.ToString(),
            });
        }

        return latin.ToString();
    }
}
