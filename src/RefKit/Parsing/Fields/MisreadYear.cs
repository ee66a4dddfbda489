using System.Globalization;

namespace RefKit.Parsing.Fields;

/// <summary>Years that the reading of a page has damaged: "20o5", "r995", "1 999", "18713" (with the number of a note),
/// "(19941" (with a bracket). Only for fields that no date can be read from.</summary>
internal static class MisreadYear
{
    private const int MaxLength = 12;
    private const string Confused = "oOlIirsSB|";
    private const string Digits = "0011115581";

    /// <summary>The date as it should read, or null.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        text = text.Trim(" .,;:()[]");
        if (text.Length is < 4 or > MaxLength)
        {
            return null;
        }

        Span<char> digits = stackalloc char[MaxLength];
        var (count, given) = (0, 0);
        foreach (var c in text)
        {
            if (c == ' ')
            {
                continue;
            }

            var confused = Confused.IndexOf(c, StringComparison.Ordinal);
            if (!char.IsAsciiDigit(c) && confused < 0)
            {
                return null;
            }

            digits[count++] = confused < 0 ? c : Digits[confused];
            given += confused < 0 ? 1 : 0;
        }

        var read = digits[..count];
        return given < 2 || (given < count && count != 4) ? null
            : count == 4 && IsYear(read) ? read.ToString()
            : count == 5 && !text.Contains(' ') && IsYear(read[..4]) ? read[..4].ToString()
            : count == 6 && IsMonth(read[..2]) && IsYear(read[2..]) ? $"{read[2..]}-{read[..2]}"
            : null;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => Value(digits) is >= 1500 and < 2050;

    private static bool IsMonth(ReadOnlySpan<char> digits) => Value(digits) is > 0 and <= 12;

    private static int Value(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
