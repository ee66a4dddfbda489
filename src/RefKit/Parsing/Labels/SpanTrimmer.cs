using System.Globalization;

namespace RefKit.Parsing.Labels;

/// <summary>
/// Cuts from a field what stands around it and is none of it: spaces, separators, quotes and brackets without their
/// partner. The full stop of an initial or of an abbreviated journal stays.
/// </summary>
internal static class SpanTrimmer
{
    private const string Quotes = "\"“”„‟«»‹›`´‘’‚'″〝〞「」『』《》";
    private const string KeptInFront = "([{<¿¡#§@&/*";
    private const string CutBehind = ",;:|=~+·•、，；：。．";

    /// <summary>Trims a range; an empty range is returned where nothing but punctuation stands in it.</summary>
    public static (int Start, int End) Trim(ReadOnlySpan<char> text, FieldLabel label, int start, int end)
    {
        var (s, e) = (start, end);
        while (true)
        {
            var (s0, e0) = (s, e);
            s = TrimFront(text, label, s, e);
            e = TrimBack(text, label, s, e);
            (s, e) = TrimBrackets(text, s, e);
            if ((s, e) == (s0, e0) || s >= e)
            {
                break;
            }
        }

        for (var i = s; i < e; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                return (s, e);
            }
        }

        return (s, s);
    }

    private static int TrimFront(ReadOnlySpan<char> text, FieldLabel label, int s, int e)
    {
        while (s < e && CutsInFront(text[s], label))
        {
            s++;
        }

        return s;
    }

    private static bool CutsInFront(char c, FieldLabel label)
    {
        if (c is '/' or '|' or '*' or '=' or '~' or '+' or '&')
        {
            return label != FieldLabel.Url || c is '|' or '=' or '~' or '+';
        }

        return char.IsWhiteSpace(c) || Quotes.Contains(c)
            || ((char.IsPunctuation(c) || char.IsControl(c)) && !KeptInFront.Contains(c));
    }

    private static int TrimBack(ReadOnlySpan<char> text, FieldLabel label, int s, int e)
    {
        while (s < e && CutsBehind(text[e - 1], label))
        {
            e--;
        }

        if (s < e && text[e - 1] == '.' && !KeepsStop(text[s..(e - 1)], label))
        {
            e--;
        }

        return e;
    }

    private static bool CutsBehind(char c, FieldLabel label) =>
        char.IsWhiteSpace(c) || CutBehind.Contains(c) || Quotes.Contains(c)
        || (c is '/' or '&' or '*' && label != FieldLabel.Url)
        || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    private static bool KeepsStop(ReadOnlySpan<char> body, FieldLabel label)
    {
        if (body.EndsWith("."))
        {
            return false;
        }

        var last = body[(body.LastIndexOfAny(" .\u00A0") + 1)..];
        if (label is FieldLabel.Author or FieldLabel.Editor or FieldLabel.Translator or FieldLabel.Contributor)
        {
            return last.Length <= 1 || last.Equals("al", StringComparison.OrdinalIgnoreCase)
                || last.Equals("jr", StringComparison.OrdinalIgnoreCase)
                || last.Equals("sr", StringComparison.OrdinalIgnoreCase)
                || last.Equals("phd", StringComparison.OrdinalIgnoreCase);
        }

        return label is FieldLabel.Journal or FieldLabel.ContainerTitle
            && last.Length <= 6 && body.Contains('.') && body.Contains(' ');
    }

    private static (int Start, int End) TrimBrackets(ReadOnlySpan<char> text, int s, int e)
    {
        if (s < e && "([{<".IndexOf(text[s]) is var kind and >= 0)
        {
            var close = ")]}>"[kind];
            var at = text[s..e].IndexOf(close);
            if (at < 0)
            {
                s++;
            }
            else if (at == e - s - 1)
            {
                s++;
                e--;
            }
        }

        if (s < e && ")]}>".IndexOf(text[e - 1]) is var closing and >= 0
            && text[s..e].Count("([{<"[closing]) < text[s..e].Count(text[e - 1]))
        {
            e--;
        }

        return s < e && "([{<".Contains(text[e - 1]) ? (s, e - 1) : (s, e);
    }
}
