using System.Globalization;
using System.Text;
using RefKit.Crossref.Answers;

namespace RefKit.Crossref.Comparison;

/// <summary>
/// Brings text to what is left when case, accents, punctuation, markup and ways of typing are taken away: words of
/// lower-case letters and digits. Greek letters become their names, since "α-synuclein" is written "alpha-synuclein"
/// too.
/// </summary>
internal static class Folding
{
    private const int MaxLength = 4000;

    private static readonly string[] GreekNames =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    private static readonly string[] LatexFonts =
    [
        "textit", "textbf", "textsc", "textrm", "textsf", "texttt", "textsuperscript", "textsubscript", "emph",
        "mathrm", "mathbf", "mathit", "mathcal", "mathbb", "text",
    ];

    /// <summary>The words of a text; each Chinese or Japanese character is a word.</summary>
    public static List<string> Words(string? text)
    {
        var words = new List<string>();
        if (string.IsNullOrEmpty(text))
        {
            return words;
        }

        var plain = WithoutLatexFonts(PlainText.Of(text.Length > MaxLength ? text[..MaxLength] : text) ?? "");
        var namesGreek = Script.Of(plain) != ScriptKind.Greek;
        var word = new StringBuilder();
        foreach (var rune in Decompose(plain).EnumerateRunes())
        {
            Append(words, word, rune, namesGreek);
        }

        Finish(words, word);
        return words;
    }

    /// <summary>All words in one, so that spaces and hyphens do not count.</summary>
    public static string Compact(IEnumerable<string> words) => string.Concat(words);

    private static void Append(List<string> words, StringBuilder word, Rune rune, bool namesGreek)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            || IsApostrophe(rune.Value))
        {
            return;
        }

        if (rune.Value == '&')
        {
            Finish(words, word);
            words.Add("and");
        }
        else if (Script.IsIdeographic(rune.Value))
        {
            Finish(words, word);
            words.Add(rune.ToString());
        }
        else if (namesGreek && GreekName(rune) is { } name)
        {
            Finish(words, word);
            words.Add(name);
        }
        else if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark)
        {
            word.Append(FoldLetter(Rune.ToLowerInvariant(rune)));
        }
        else
        {
            Finish(words, word);
        }
    }

    private static void Finish(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair.
            return text;
        }
    }

    private static string? GreekName(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune).Value;
        return lower is >= 'α' and <= 'ω' ? GreekNames[lower - 'α'] : null;
    }

    private static string FoldLetter(Rune rune) => rune.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' or 'ɖ' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ħ' => "h",
        'ŋ' => "n",
        'ŧ' => "t",
        'ə' => "a",
        _ => rune.ToString(),
    };

    private static bool IsApostrophe(int c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or 'ʹ' or 'ʻ' or '′';

    private static string WithoutLatexFonts(string text)
    {
        if (!text.Contains('\\'))
        {
            return text;
        }

        foreach (var font in LatexFonts)
        {
            text = text.Replace($"\\{font}{{", "", StringComparison.Ordinal);
        }

        return text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
            .Replace("\\\"", "", StringComparison.Ordinal).Replace("\\'", "", StringComparison.Ordinal);
    }
}
