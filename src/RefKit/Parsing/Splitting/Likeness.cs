using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Splitting;

/// <summary>Weighs whether a paragraph is a reference or prose.</summary>
internal static class Likeness
{
    /// <summary>From this score on a text is taken for a reference where nothing else says that it is one.</summary>
    public const double Accepted = 2;

    private const int LongestReference = 1500;

    private static readonly string[] ProseWords =
    [
        "is", "was", "were", "are", "has", "have", "had", "that", "this", "these", "we", "our", "can", "may", "not",
        "but", "which", "it", "they", "their", "been",
        "be", "will", "would", "should", "there", "also", "when", "if", "you", "your", "ist", "wird", "wurde", "wurden",
        "sind", "nicht", "auch", "dass", "est", "sont",
        "été", "qui", "que", "pas", "es", "fue", "son", "sono", "che", "è", "foi", "são", "não",
    ];

    public static double Score(ReadOnlySpan<char> text)
    {
        if (text.Length < 15 || text.IndexOfAnyInRange('0', '9') < 0 && !Years.Has(text) && text.Length < 40)
        {
            return -2;
        }

        var start = Math.Clamp(EntryStart.Score(text), -2.5, 3);
        var score = start * 0.6;
        score += Years.Has(text) ? 1.2 : -0.8;
        score += HasAddress(text) ? 1.2 : 0;
        score += HasNumbering(text) ? 1.3 : 0;
        score += text.IndexOfAny("“”\"«»„") >= 0 ? 0.2 : 0;
        score -= CitesInText(text) ? 2 : 0;
        score -= ProseShare(text);
        score -= text.Length > LongestReference ? 3 : 0;
        score -= text[^1] is '?' or '!' or ':' ? 1 : 0;
        return score;
    }

    private static bool HasAddress(ReadOnlySpan<char> text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("doi", StringComparison.OrdinalIgnoreCase)
            || text.Contains("10.1", StringComparison.Ordinal)
        || text.Contains("ISBN", StringComparison.Ordinal) || text.Contains("arXiv",
            StringComparison.OrdinalIgnoreCase) || text.Contains("www.", StringComparison.Ordinal);

    // "19(1)", "35–39", "12:345", "pp. 3", "Vol. 2", "87, 206".
    private static bool HasNumbering(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            var isBetweenDigits = char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            if (isBetweenDigits && (text[i] is '(' or ':' or ';' || FieldText.Dashes.Contains(text[i])))
            {
                return true;
            }

            if (text[i] == ',' && char.IsAsciiDigit(text[i - 1]) && text[i + 1] == ' ' && i + 2 < text.Length
                && char.IsAsciiDigit(text[i + 2]))
            {
                return true;
            }
        }

        return text.Contains("pp.", StringComparison.Ordinal) || text.Contains(" p. ", StringComparison.Ordinal)
            || text.Contains("Vol.", StringComparison.OrdinalIgnoreCase)
            || text.Contains(" S. ", StringComparison.Ordinal)
                || text.Contains("(ed", StringComparison.OrdinalIgnoreCase)
                || text.Contains(": ", StringComparison.Ordinal) && Years.Has(text);
    }

    // "(Koinig et al., 1998)", "Koinig et al. (1998)" behind the first words: prose that cites.
    private static bool CitesInText(ReadOnlySpan<char> text)
    {
        var from = Math.Min(text.Length, 60);
        var rest = text[from..];
        var at = rest.IndexOf(", 19");
        at = at < 0 ? rest.IndexOf(", 20") : at;
        if (at > 0 && at + 6 < rest.Length && rest[at + 6] is ')' or ';')
        {
            var open = rest[..at].LastIndexOf('(');
            return open >= 0 && rest[..at].LastIndexOf(')') < open && open + 1 < at && char.IsUpper(rest[open + 1]);
        }

        return false;
    }

    // Words that sentences have and titles mostly lack: 0 for none, up to 4.
    private static double ProseShare(ReadOnlySpan<char> text)
    {
        var words = 0;
        var prose = 0;
        foreach (var range in text.SplitAny(" \n\t"))
        {
            var word = text[range];
            if (!word.IsEmpty && ++words < 400 && word.Length <= 6
                && ProseWords.Contains(word.TrimEnd(".,;:").ToString()))
            {
                prose++;
            }
        }

        var share = words == 0 ? 0 : (double)prose / Math.Max(words, 12);
        return Math.Clamp((share - 0.05) * 30, 0, 4);
    }
}
