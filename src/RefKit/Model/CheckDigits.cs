namespace RefKit;

/// <summary>The check digits of ISBN and ISSN.</summary>
internal static class CheckDigits
{
    /// <summary>Collects the digits (and a last X) of a number that may carry its label, hyphens and spaces.</summary>
    public static bool TryCollect(ReadOnlySpan<char> text, ReadOnlySpan<char> label, Span<char> digits, out int length)
    {
        length = 0;
        text = text.Trim();
        if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
        {
            text = text[label.Length..];
            // "ISBN-13: 978…", "ISBN-10 0306…": the kind belongs to the label.
            text = text.StartsWith("-13") || text.StartsWith("-10") ? text[3..] : text;
            text = text.TrimStart(" :");
        }

        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) || c is 'X' or 'x')
            {
                if (length == digits.Length || (length > 0 && digits[length - 1] == 'X'))
                {
                    return false;
                }

                digits[length++] = char.ToUpperInvariant(c);
            }
            else if (c is not ('-' or ' ' or '‐' or '‑' or '–' or '\u00A0' or '\u2009'))
            {
                return false;
            }
        }

        return length > 0;
    }

    /// <summary>ISBN-10 and ISSN: weights from the length down to 1, sum divisible by 11; X is 10 and only at the end.</summary>
    public static bool IsValidModulo11(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == 'X' && i != digits.Length - 1)
            {
                return false;
            }

            sum += (digits.Length - i) * (digits[i] == 'X' ? 10 : digits[i] - '0');
        }

        return sum % 11 == 0;
    }

    /// <summary>ISBN-13 (EAN): weights 1 and 3.</summary>
    public static bool IsValidModulo10(ReadOnlySpan<char> digits) =>
        !digits.Contains('X') && Modulo10(digits[..12]) == digits[12];

    public static char Modulo10(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
