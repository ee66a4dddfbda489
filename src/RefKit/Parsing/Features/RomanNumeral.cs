namespace RefKit.Parsing.Features;

/// <summary>Tells whether letters are a roman numeral as volumes, series and front matter are counted.</summary>
internal static class RomanNumeral
{
    /// <summary>
    /// Whether a word of one case is a well-formed numeral below 4000: thousands, hundreds, tens, ones.
    /// </summary>
    public static bool IsValid(ReadOnlySpan<char> word)
    {
        var rest = word;
        return word.Length is > 0 and <= 15
            && Take(ref rest, 'm', '\0', '\0') && Take(ref rest, 'c', 'd', 'm') && Take(ref rest, 'x', 'l', 'c')
            && Take(ref rest, 'i', 'v', 'x') && rest.IsEmpty;
    }

    // One decimal place: one and ten (IX), one and five (IV), or five and up to three or four ones (VIII, IIII).
    private static bool Take(ref ReadOnlySpan<char> rest, char one, char five, char ten)
    {
        if (rest.Length > 1 && Lower(rest[0]) == one && five != '\0' && Lower(rest[1]) is var second
            && (second == five || second == ten))
        {
            rest = rest[2..];
            return true;
        }

        if (!rest.IsEmpty && five != '\0' && Lower(rest[0]) == five)
        {
            rest = rest[1..];
        }

        var ones = 0;
        while (!rest.IsEmpty && Lower(rest[0]) == one)
        {
            rest = rest[1..];
            ones++;
        }

        return ones <= 4;
    }

    private static char Lower(char c) => (char)(c | 0x20);
}
