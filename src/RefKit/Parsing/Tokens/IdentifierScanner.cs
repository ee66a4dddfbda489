namespace RefKit.Parsing.Tokens;

/// <summary>
/// Recognises identifiers by their form at a place in a text. It looks only forward, each character a bounded number
/// of times.
/// </summary>
internal static class IdentifierScanner
{
    /// <summary>No identifier is longer; a longer run of characters is none.</summary>
    private const int MaxLength = 512;

    /// <summary>Measures the identifier that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where an identifier may start.</param>
    /// <param name="kind">Which identifier it is; meaningless where the result is 0.</param>
    /// <returns>Its length in UTF-16 units; 0 where none starts here.</returns>
    public static int Match(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        var rest = text.Slice(start, Math.Min(text.Length - start, MaxLength));
        var c = rest[0];
        var previous = start > 0 ? text[start - 1] : ' ';
        kind = TokenKind.Word;
        int length;
        if (char.IsAsciiDigit(c))
        {
            if (char.IsAsciiDigit(previous))
            {
                return 0;
            }

            if (c == '1' && (length = MatchDoi(rest)) > 0)
            {
                kind = TokenKind.Doi;
                return length;
            }

            if (!char.IsLetter(previous) && previous is not ('-' or '–')
                && (length = MatchStandardNumber(rest, text[..start], out kind)) > 0)
            {
                return length;
            }

            kind = TokenKind.ArXiv;
            return NamesArXiv(text[..start]) ? MatchArXivNumber(rest) : 0;
        }

        if (!char.IsAsciiLetter(c))
        {
            return 0;
        }

        // In the middle of a word only an address can start, where the space before it was lost.
        if (char.IsAsciiLetter(previous) && c is not ('h' or 'H'))
        {
            return 0;
        }

        if (c is 'h' or 'H' or 'd' or 'D' or 'w' or 'W' or 'f' or 'F')
        {
            length = MatchResolver(rest);
            if (length > 0)
            {
                kind = TokenKind.DoiResolver;
                return length;
            }

            length = MatchUrl(rest);
            if (length > 0)
            {
                kind = TokenKind.Url;
                return length;
            }
        }

        kind = TokenKind.ArXiv;
        return char.IsAsciiLetterLower(c) && !char.IsAsciiLetter(previous) ? MatchOldArXivNumber(rest) : 0;
    }

    // "10." digits "/" suffix; DOI Handbook 2.2. Brackets belong to it as long as they are paired.
    private static int MatchDoi(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("10."))
        {
            return 0;
        }

        var i = 3;
        while (i < rest.Length && (char.IsAsciiDigit(rest[i]) || (rest[i] == '.' && i > 6)))
        {
            i++;
        }

        if (i < 7 || i + 1 >= rest.Length || rest[i] != '/' || !char.IsLetterOrDigit(rest[i + 1]) && rest[i + 1] != '(')
        {
            return 0;
        }

        // SICI-based DOIs of the 1990s hold angle brackets: "(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O".
        var isSici = StartsWith(rest[(i + 1)..], "(sici)");
        return WithoutTail(rest, BeforeAddress(rest[..RunLength(rest, withAngles: isSici)]));
    }

    // "10.1103/PhysRevLett.112.201601.URLhttp://..." lost its space: the DOI ends before the address.
    private static int BeforeAddress(ReadOnlySpan<char> doi)
    {
        var length = doi.Length;
        foreach (var mark in (ReadOnlySpan<string>)["http://", "https://", ".URL", ",URL", "URL:"])
        {
            if (doi[..length].IndexOf(mark, StringComparison.Ordinal) is > 8 and var at)
            {
                length = at;
            }
        }

        return length;
    }

    private static int MatchResolver(ReadOnlySpan<char> rest)
    {
        var i = SchemeLength(rest);
        if (StartsWith(rest[i..], "www."))
        {
            i += 4;
        }

        if (StartsWith(rest[i..], "dx."))
        {
            i += 3;
        }

        if (!StartsWith(rest[i..], "doi.org/"))
        {
            return 0;
        }

        i += 8;
        return rest[i..].StartsWith("10.") ? i : 0;
    }

    private static int MatchUrl(ReadOnlySpan<char> rest)
    {
        var scheme = SchemeLength(rest);
        if (scheme == 0 && !StartsWith(rest, "www."))
        {
            return 0;
        }

        var run = RunLength(rest, withAngles: false);
        var from = scheme == 0 ? 4 : scheme;
        if (run <= from || !char.IsLetterOrDigit(rest[from]))
        {
            return 0;
        }

        return Math.Max(from + 1, WithoutTail(rest, run));
    }

    private static int SchemeLength(ReadOnlySpan<char> rest)
    {
        if (StartsWith(rest, "https://"))
        {
            return 8;
        }

        return StartsWith(rest, "http://") ? 7 : StartsWith(rest, "ftp://") ? 6 : 0;
    }

    // ISBN: 10 or 13 digits in groups; ISSN: 4-4. Only after their name, or where the grouping leaves no doubt.
    private static int MatchStandardNumber(ReadOnlySpan<char> rest, ReadOnlySpan<char> before, out TokenKind kind)
    {
        kind = TokenKind.Isbn;
        int digits = 0, hyphens = 0, length = 0;
        for (var i = 0; i < rest.Length && i < 20; i++)
        {
            var c = rest[i];
            if (char.IsAsciiDigit(c) || (c is 'X' or 'x' && digits is 7 or 9))
            {
                digits++;
                length = i + 1;
            }
            else if (c is '-' or '‐' or '‑' or '–' && i > 0 && char.IsAsciiDigit(rest[i - 1]))
            {
                hyphens++;
            }
            else if (c == ' ' && i > 0 && char.IsAsciiDigit(rest[i - 1]) && digits < 13 && Names(before, "isbn"))
            {
                continue;
            }
            else
            {
                break;
            }
        }

        if (digits == 8 && length == 9 && Names(before, "issn"))
        {
            kind = TokenKind.Issn;
            return length;
        }

        var isIsbn = (digits is 10 or 13 && Names(before, "isbn"))
            || (digits == 13 && hyphens is 0 or 4 && (rest.StartsWith("978") || rest.StartsWith("979")));
        return isIsbn ? length : 0;
    }

    private static int MatchArXivNumber(ReadOnlySpan<char> rest)
    {
        var i = 0;
        while (i < rest.Length && char.IsAsciiDigit(rest[i]))
        {
            i++;
        }

        if (i != 4 || i == rest.Length || rest[i] != '.')
        {
            return 0;
        }

        i++;
        var from = i;
        while (i < rest.Length && char.IsAsciiDigit(rest[i]))
        {
            i++;
        }

        return i - from is 4 or 5 ? WithVersion(rest, i) : 0;
    }

    // "hep-th/9901001", "math.AG/0601001": archive, slash, seven digits.
    private static int MatchOldArXivNumber(ReadOnlySpan<char> rest)
    {
        var i = 0;
        while (i < rest.Length && i < 16 && (char.IsAsciiLetter(rest[i]) || rest[i] is '-' or '.'))
        {
            i++;
        }

        if (i < 2 || i + 7 >= rest.Length || rest[i] != '/')
        {
            return 0;
        }

        i++;
        var from = i;
        while (i < rest.Length && char.IsAsciiDigit(rest[i]))
        {
            i++;
        }

        return i - from == 7 ? WithVersion(rest, i) : 0;
    }

    private static int WithVersion(ReadOnlySpan<char> rest, int length)
    {
        var i = length;
        if (i + 1 < rest.Length && rest[i] == 'v' && char.IsAsciiDigit(rest[i + 1]))
        {
            i++;
            while (i < rest.Length && char.IsAsciiDigit(rest[i]))
            {
                i++;
            }

            return i;
        }

        return length;
    }

    private static bool NamesArXiv(ReadOnlySpan<char> before) => Names(before, "arxiv");

    // Whether the word stands in the few characters before.
    private static bool Names(ReadOnlySpan<char> before, ReadOnlySpan<char> word)
    {
        var near = before[Math.Max(0, before.Length - 24)..];
        return near.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    // Up to white space, a quote, an angle bracket, or a character outside of ASCII that is no letter.
    private static int RunLength(ReadOnlySpan<char> rest, bool withAngles)
    {
        var i = 0;
        while (i < rest.Length && rest[i] > ' ' && rest[i] is not ('"' or '\'' or '{' or '}' or '|' or '\x7F')
            && (withAngles || rest[i] is not ('<' or '>'))
            && (rest[i] < 0x80 || char.IsLetterOrDigit(rest[i]) || rest[i] is '‐' or '‑' or '–'))
        {
            i++;
        }

        return i;
    }

    // Punctuation at the end belongs to the sentence, and a closing bracket to the identifier only with its partner.
    private static int WithoutTail(ReadOnlySpan<char> rest, int length)
    {
        while (length > 0)
        {
            var c = rest[length - 1];
            if (c is '.' or ',' or ';' or ':' or '!' or '?' or '*')
            {
                length--;
            }
            else if (c is ')' or ']' && Unpaired(rest[..length], c))
            {
                length--;
            }
            else
            {
                break;
            }
        }

        return length;
    }

    private static bool Unpaired(ReadOnlySpan<char> text, char close)
    {
        var open = close == ')' ? '(' : '[';
        return text.Count(open) < text.Count(close);
    }

    private static bool StartsWith(ReadOnlySpan<char> rest, ReadOnlySpan<char> word) =>
        rest.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
