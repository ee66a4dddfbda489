using System.Buffers;
using System.Globalization;
using System.Text;

namespace RefKit;

/// <summary>
/// Finds where a DOI begins and ends in a text, and normalises it. A DOI begins at "10.", digits, a slash; its suffix may
/// hold nearly any character, so the end is found by what surrounds it: white space, quotes, unbalanced brackets,
/// sentence punctuation, and for an address its query and fragment.
/// </summary>
internal static partial class DoiScanner
{
    private const int MaxLength = 2048;

    private static readonly SearchValues<char> StopCharacters =
        SearchValues.Create("\"“”„‟«»‹›「」『』【】，。；、\\^`{}|\u0000\t\n\v\f\r ");

    private static readonly string[] DoubtfulEndings =
        [".pdf", ".html", ".xml", ".epub", "/abstract", "/full", "/pdf", "/epdf", "/meta", "/html", "/fulltext"];

    /// <summary>The first DOI at or behind a position.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, int position, out DoiMatch match)
    {
        while (position < text.Length)
        {
            var offset = text[position..].IndexOf("10.");
            if (offset < 0)
            {
                break;
            }

            var start = position + offset;
            if (CanStart(text, start) && TrySkipPrefix(text, start, out var suffixStart)
                && TryReadSuffix(text, start, suffixStart, out match))
            {
                return true;
            }

            position = start + 3;
        }

        match = default;
        return false;
    }

    // Not within a number ("110.1000/x", "3.10.1000/x"); letters before it only as a label run on ("doi10.1000/x").
    private static bool CanStart(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        if (char.IsLetter(before))
        {
            return text[..start].EndsWith("doi", StringComparison.OrdinalIgnoreCase)
                // "%2F10.1000", "url=…%3A10.1000"
                || (start >= 3 && text[start - 3] == '%' && char.IsAsciiHexDigit(text[start - 2]));
        }

        return !char.IsDigit(before)
            && !(before == '.' && start >= 2 && char.IsDigit(text[start - 2]));
    }

    // "10.1000/", "10.1000.10/", with the slash full-width or escaped, and an invisible character anywhere.
    private static bool TrySkipPrefix(ReadOnlySpan<char> text, int start, out int suffixStart)
    {
        suffixStart = 0;
        var position = start + 3;
        var digits = 0;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c == '.' && digits >= 4 && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]))
            {
                // A subdivided prefix.
            }
            else if (!IsInvisible(c))
            {
                break;
            }
        }

        if (digits is < 4 or > 12 || position >= text.Length)
        {
            return false;
        }

        if (text[position] is '/' or '／' or '⁄' or '∕')
        {
            suffixStart = position + 1;
        }
        else if (text[position..].StartsWith("%2f", StringComparison.OrdinalIgnoreCase))
        {
            suffixStart = position + 3;
        }

        return suffixStart > 0;
    }

    private static bool TryReadSuffix(ReadOnlySpan<char> text, int start, int suffixStart, out DoiMatch match)
    {
        match = default;
        var from = suffixStart;
        while (from < text.Length && from - suffixStart < 3 && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        if (ReadValue(text, start, suffixStart, from, IsInAddress(text[Math.Max(0, start - MaxLength)..start]), out var end) is not { } value)
        {
            return false;
        }

        // Behind a space only what looks like a suffix is one: "10.1000/ and so on" is none.
        if (from > suffixStart && text[from..end].IndexOfAnyInRange('0', '9') < 0)
        {
            return false;
        }

        // What was escaped may hide what would have ended the DOI: its value must read as itself.
        for (var round = 0; round < 4; round++)
        {
            if (!TrySkipPrefix(value, 0, out var valueSuffix)
                || ReadValue(value, 0, valueSuffix, valueSuffix, isAddress: false, out _) is not { } again)
            {
                return false;
            }

            if (string.Equals(again, value, StringComparison.Ordinal))
            {
                break;
            }

            value = again;
        }

        match = new DoiMatch(Doi.FromNormalized(value), TextRange.FromBounds(start, end), IsCertain(text, end, value));
        return true;
    }

    private static string? ReadValue(
        ReadOnlySpan<char> text, int start, int suffixStart, int from, bool isAddress, out int end)
    {
        end = TrimEnd(text, from, FindStop(text, from, isAddress));
        return end <= from ? null : Normalize(text[start..suffixStart], text[from..end]);
    }

    private static bool IsInAddress(ReadOnlySpan<char> before)
    {
        var wordStart = before.LastIndexOfAny(" \t\r\n<(\"“") + 1;
        var word = before[wordStart..];
        return word.Contains('/') || word.StartsWith("http", StringComparison.OrdinalIgnoreCase);
    }

    private static int FindStop(ReadOnlySpan<char> text, int from, bool isAddress)
    {
        var limit = Math.Min(text.Length, from + MaxLength);
        for (var i = from; i < limit; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < limit && text[i + 1] is '_' or '%' or '&' or '#' or '{' or '}')
            {
                i++;
                continue;
            }

            if (StopCharacters.Contains(c) || char.IsWhiteSpace(c) || char.IsControl(c)
                || (isAddress && (c is '?' || (c is '#' && !IsSici(text[from..i]))))
                || (c == '<' && IsTag(text[i..]))
                || (c == ']' && i + 1 < limit && text[i + 1] == '('))
            {
                return i;
            }
        }

        return limit;
    }

    // "1521-3773(20020816)41:16<2986::AID-ANIE2986>3.0.CO;2-#" ends in any character.
    private static bool IsSici(ReadOnlySpan<char> suffix) => suffix.Contains("co;2-", StringComparison.OrdinalIgnoreCase);

    private static bool IsTag(ReadOnlySpan<char> text) =>
        text is ['<', '/', ..] || text.StartsWith("<br") || text.StartsWith("<a ") || text.StartsWith("<span");

    private static int TrimEnd(ReadOnlySpan<char> text, int from, int end)
    {
        while (end > from)
        {
            var c = text[end - 1];
            var suffix = text[from..end];

            // "10.1103/PhysRevLett.112.201601.URL https://…": the space before the label was lost.
            if (suffix.EndsWith(".URL"))
            {
                end -= 3;
                continue;
            }

            var isEntity = c == ';' && EntityLength(suffix) > 0;
            var goes = (c is '.' or ',' or ';' or ':' or '!' or '\'' or '’' or '‘' or '*' or '_' or '/' or '&' or '\\' && !isEntity)
                || (c == '?' && suffix.Count('?') == 1)
                || (c is ')' && suffix.Count(')') > suffix.Count('('))
                || (c is ']' && suffix.Count(']') > suffix.Count('['))
                || (c is '>' && suffix.Count('>') > suffix.Count('<'))
                || c is '(' or '[' or '<'
                || IsInvisible(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;
            if (!goes || isEntity)
            {
                return end;
            }

            end--;
        }

        return end;
    }

    private static int EntityLength(ReadOnlySpan<char> suffix)
    {
        foreach (var entity in (ReadOnlySpan<string>)["&lt;", "&gt;", "&amp;", "&#60;", "&#62;", "&#38;"])
        {
            if (suffix.EndsWith(entity, StringComparison.OrdinalIgnoreCase))
            {
                return entity.Length;
            }
        }

        return 0;
    }

    private static string? Normalize(ReadOnlySpan<char> prefix, ReadOnlySpan<char> suffix)
    {
        var value = new StringBuilder(prefix.Length + suffix.Length);
        foreach (var c in prefix)
        {
            if (char.IsAsciiDigit(c) || c == '.')
            {
                value.Append(c);
            }
            else if (!IsInvisible(c))
            {
                break;
            }
        }

        value.Append('/');
        var length = value.Length;
        var plain = Unescape(suffix);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (IsInvisible(c) || (c == '\\' && i + 1 < plain.Length))
            {
                continue;
            }

            value.Append(c switch
            {
                >= 'A' and <= 'Z' => (char)(c | 0x20),
                '‐' or '‑' or '‒' or '–' or '—' or '−' or '﹣' or '－' => '-',
                '／' or '⁄' or '∕' => '/',
                _ => c,
            });
        }

        return value.Length == length || ContainsLoneSurrogate(value) ? null : value.ToString();
    }

    private static bool ContainsLoneSurrogate(StringBuilder value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]))
            {
                if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }

    // Until nothing changes: what was escaped twice on its way is one DOI with what was escaped once. What would become a
    // character that no DOI in a text holds is left as it is.
    private static string Unescape(ReadOnlySpan<char> suffix)
    {
        var text = suffix.ToString();
        for (var round = 0; round < 4 && text.AsSpan().IndexOfAny('&', '%') >= 0; round++)
        {
            var plain = Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(text));
            if (string.Equals(plain, text, StringComparison.Ordinal)
                || plain.AsSpan().ContainsAny(StopCharacters)
                || plain.Any(static c => char.IsControl(c) || char.IsWhiteSpace(c)))
            {
                break;
            }

            text = plain;
        }

        return text;
    }

    private static bool IsCertain(ReadOnlySpan<char> text, int end, string value)
    {
        foreach (var ending in DoubtfulEndings)
        {
            if (value.EndsWith(ending, StringComparison.Ordinal))
            {
                return false;
            }
        }

        if (value.Contains("pmid", StringComparison.Ordinal) || EndsInSentence(text[..end]))
        {
            return false;
        }

        // A break, then a word that begins like the rest of a suffix: a small letter or digit, with a digit in it.
        var rest = text[end..];
        var gap = 0;
        while (gap < rest.Length && (rest[gap] is '.' or '-' or '–' || char.IsWhiteSpace(rest[gap])))
        {
            gap++;
        }

        if (gap == 0 || gap == rest.Length || rest[..gap].IndexOfAny(" \t\r\n") < 0)
        {
            return true;
        }

        var word = rest[gap..];
        var wordEnd = word.IndexOfAny(" \t\r\n,;)]");
        word = wordEnd < 0 ? word : word[..wordEnd];
        return word.IsEmpty
            || (!char.IsAsciiLetterLower(word[0]) && !char.IsAsciiDigit(word[0]))
            || word.IndexOfAnyInRange('0', '9') < 0;
    }

    // "10.1000/xyz.Retrieved": a full stop and a word that begins a sentence.
    private static bool EndsInSentence(ReadOnlySpan<char> text)
    {
        var stop = text.LastIndexOf('.');
        var word = text[(stop + 1)..];
        return stop > 0 && word.Length >= 4 && char.IsAsciiLetterUpper(word[0])
            && word[1..].IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F';
}
