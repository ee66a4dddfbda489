namespace RefKit;

/// <summary>An International Standard Book Number of 10 or 13 digits with a right check digit (ISO 2108).</summary>
public readonly record struct Isbn
{
    private readonly string? _digits;

    private Isbn(string digits) => _digits = digits;

    /// <summary>Reads an ISBN with or without hyphens, spaces and "ISBN", "ISBN-13:". False when it is none or the check
    /// digit is wrong.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Isbn isbn)
    {
        Span<char> digits = stackalloc char[13];
        var isRead = CheckDigits.TryCollect(text, "ISBN", digits, out var length)
            && length switch
            {
                10 => CheckDigits.IsValidModulo11(digits[..10]),
                13 => CheckDigits.IsValidModulo10(digits) && digits[..3] is "978" or "979",
                _ => false,
            };
        isbn = isRead ? new Isbn(digits[..length].ToString()) : default;
        return isRead;
    }

    /// <summary>Reads an ISBN as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException">The text is no ISBN.</exception>
    public static Isbn Parse(string text) =>
        TryParse(text, out var isbn) ? isbn : throw new FormatException($"'{text}' is not an ISBN with a right check digit.");

    /// <summary>The ISBN in 13 digits: one of 10 digits gets the prefix 978 and a new check digit.</summary>
    public Isbn ToIsbn13()
    {
        if (_digits is not { Length: 10 })
        {
            return this;
        }

        Span<char> digits = stackalloc char[13];
        "978".CopyTo(digits);
        _digits.AsSpan(0, 9).CopyTo(digits[3..]);
        digits[12] = CheckDigits.Modulo10(digits[..12]);
        return new Isbn(digits.ToString());
    }

    /// <summary>The digits alone, 10 or 13 of them, as given.</summary>
    public override string ToString() => _digits ?? "";
}
