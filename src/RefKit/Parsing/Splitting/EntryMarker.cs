namespace RefKit.Parsing.Splitting;

/// <summary>The mark at the start of an entry: its number, key or bullet.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Number">Its number; 0 for a key, the code of the character for a bullet.</param>
/// <param name="Length">How many characters it takes, with the space behind it.</param>
internal readonly record struct EntryMarker(MarkerKind Kind, int Number, int Length)
{
    public static readonly EntryMarker None = new(MarkerKind.None, 0, 0);

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Bullets = "•‣▪◦●○■□–—-*·»►➢✓∙+^↑";
    private const int MaxDigits = 4;
    private const int MaxKeyLength = 12;

    /// <summary>Reads the mark at the start of a text; <see cref="None"/> when there is none.</summary>
    public static EntryMarker Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
        {
            return None;
        }

        var first = text[0];
        return first switch
        {
            '[' or '［' or '【' => ReadBrackets(text),
            '(' or '（' => ReadNumber(text, 1, ")）", MarkerKind.Parentheses),
            _ when char.IsAsciiDigit(first) => ReadPlainNumber(text),
            _ when Superscripts.Contains(first) => ReadSuperscript(text),
            _ when Bullets.Contains(first) => ReadBullet(text),
            _ => None,
        };
    }

    /// <summary>The mark as a label: "12", "Smi98"; null for a bullet.</summary>
    public string? LabelOf(ReadOnlySpan<char> text) => Kind switch
    {
        MarkerKind.None or MarkerKind.Bullet => null,
        MarkerKind.Key => text[1..text.IndexOfAny("]］】")].ToString(),
        _ => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static EntryMarker ReadBrackets(ReadOnlySpan<char> text)
    {
        var numbered = ReadNumber(text, 1, "]］】", MarkerKind.Brackets);
        if (numbered.Kind != MarkerKind.None)
        {
            return numbered;
        }

        var close = text[..Math.Min(text.Length, MaxKeyLength + 2)].IndexOf(']');
        if (close < 3 || close + 2 >= text.Length || text[close + 1] != ' ')
        {
            return None;
        }

        var key = text[1..close];
        return char.IsLetter(key[0]) && key.IndexOfAnyInRange('0', '9') > 0 && key.IndexOfAny(" ,;") < 0
            ? new EntryMarker(MarkerKind.Key, 0, close + 2)
            : None;
    }

    private static EntryMarker ReadPlainNumber(ReadOnlySpan<char> text)
    {
        var digits = DigitCount(text);
        if (digits > MaxDigits || digits >= text.Length)
        {
            return None;
        }

        var kind = text[digits] switch
        {
            '.' or '．' or '、' => MarkerKind.FullStop,
            ')' or '）' => MarkerKind.Parenthesis,
            ' ' or '\t' or '\u00A0' => MarkerKind.Bare,
            _ => MarkerKind.None,
        };

        // "3.5" and "19(1)" are no marks; "3.Smith" is one.
        var isNumberGoingOn = kind == MarkerKind.FullStop && digits + 1 < text.Length
            && char.IsAsciiDigit(text[digits + 1]);
        return kind == MarkerKind.None || isNumberGoingOn || IsYear(text[..digits]) ? None
            : Make(text, kind, ValueOf(text[..digits]), digits + 1);
    }

    private static EntryMarker ReadNumber(ReadOnlySpan<char> text, int start, string closers, MarkerKind kind)
    {
        var from = start;
        while (from < text.Length && text[from] is ' ' or '^')
        {
            from++;
        }

        var digits = DigitCount(text[from..]);
        var end = from + digits;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return digits is > 0 and <= MaxDigits && !IsYear(text.Slice(from, digits)) && end < text.Length
            && closers.Contains(text[end])
            ? Make(text, kind, ValueOf(text.Slice(from, digits)), end + (text[(end + 1)..] is [':', ..] ? 2 : 1))
            : None;
    }

    private static EntryMarker ReadSuperscript(ReadOnlySpan<char> text)
    {
        var length = 0;
        var number = 0;
        while (length < text.Length && length < MaxDigits && Superscripts.IndexOf(text[length],
            StringComparison.Ordinal) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            length++;
        }

        return Make(text, MarkerKind.Superscript, number, length);
    }

    private static EntryMarker ReadBullet(ReadOnlySpan<char> text) =>
        text[1] is ' ' or '\t' or '\u00A0' || text[0] is '•' or '▪' or '●' or '■'
            ? Make(text, MarkerKind.Bullet, text[0], 1)
            : None;

    private static EntryMarker Make(ReadOnlySpan<char> text, MarkerKind kind, int number, int length)
    {
        while (length < text.Length && char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        length += BackLinkLength(text[length..]);
        return length == text.Length ? None : new EntryMarker(kind, number, length);
    }

    // "^ a b Smith, J.": links back to where an encyclopedia cites the entry.
    private static int BackLinkLength(ReadOnlySpan<char> text)
    {
        if (text is not ['^' or '↑', ' ', ..])
        {
            return 0;
        }

        var length = 2;
        while (length + 1 < text.Length && char.IsAsciiLetterLower(text[length]) && text[length + 1] == ' ')
        {
            length += 2;
        }

        return length;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == MaxDigits && Years.IndexOf(digits) == 0;

    private static int DigitCount(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int ValueOf(ReadOnlySpan<char> digits) =>
        int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
