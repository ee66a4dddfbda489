using System.Globalization;

namespace RefKit;

/// <summary>
/// The value of a number variable, as written: "19", "2nd", "12–15", "Suppl. 3", "A27". Immutable; equal when the text
/// is the same to the letter.
/// </summary>
public sealed record NumberValue
{
    private NumberValue(string text) => Text = text;

    /// <summary>The value as written, without white space at its ends; never empty.</summary>
    public string Text { get; }

    /// <summary>
    /// Whether the content is numeric as CSL 1.0.2 (<c>is-numeric</c>) means it: numbers that may have prefixes and
    /// suffixes of letters without space ("D2", "2b", "L2d"), parted by commas, hyphens or ampersands ("2, 3", "5 &amp; 6").
    /// </summary>
    public bool IsNumeric => IsNumericText(Text);

    /// <summary>The value of a number in digits.</summary>
    public static NumberValue FromInt32(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes any text with something in it; white space at the ends goes. False when nothing is left.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NumberValue? value)
    {
        var trimmed = text.Trim();
        value = trimmed.IsEmpty ? null : new NumberValue(trimmed.ToString());
        return value is not null;
    }

    /// <summary>Takes any text with something in it.</summary>
    /// <exception cref="FormatException">The text is empty or white space.</exception>
    public static NumberValue Parse(string text) => TryParse(text, out var value)
        ? value
        : throw new FormatException("A number variable needs a value; the text is empty.");

    /// <summary>The number when the whole text is one in ASCII digits and fits; false otherwise.</summary>
    public bool TryGetInt32(out int number) =>
        int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>The value as written.</summary>
    public override string ToString() => Text;

    internal static bool IsNumericText(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (true)
        {
            SkipSpaces(text, ref position);
            if (!SkipNumber(text, ref position))
            {
                return false;
            }

            SkipSpaces(text, ref position);
            if (position == text.Length)
            {
                return true;
            }

            if (text[position] is not (',' or '-' or '–' or '—' or '&' or '‑'))
            {
                return false;
            }

            position++;
        }
    }

    private static bool SkipNumber(ReadOnlySpan<char> text, ref int position)
    {
        var hasDigit = false;
        while (position < text.Length && char.IsLetterOrDigit(text[position]))
        {
            hasDigit |= char.IsAsciiDigit(text[position]);
            position++;
        }

        return hasDigit;
    }

    private static void SkipSpaces(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }
}
