namespace RefKit.Parsing.Languages;

/// <summary>
/// What a language is told by in Latin and Cyrillic letters: whole words, three letters in a row with the ends of the
/// words, the last three letters of a word, and each letter that is not among the 26 of English. Diacritics count, case does not. Each feature is a row of the profile.
/// </summary>
internal static class LanguageFeatures
{
    /// <summary>How many rows a profile has; a power of two.</summary>
    public const int Rows = 1 << RowBits;

    /// <summary>How many features are taken from a text; what follows is not looked at.</summary>
    public const int Max = 250;

    private const int RowBits = 12;
    private const uint First = 0x9E3779B1;
    private const uint Second = 0x85EBCA77;
    private const uint Third = 0xC2B2AE3D;
    private const uint WordSeed = 0x27D4EB2F;

    // Stands for the edge of a word in the letters around it.
    private const char Edge = '\u0001';

    /// <summary>Writes the rows of the features of a text.</summary>
    /// <param name="text">A title.</param>
    /// <param name="rows">Room for <see cref="Max"/> rows.</param>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<ushort> rows)
    {
        var count = 0;
        var word = WordSeed;
        char before = '\0', last = Edge, beforeAll = '\0';
        for (var i = 0; i <= text.Length && count < Max - 3; i++)
        {
            var c = i < text.Length ? Fold(text[i]) : '\0';
            if (c != '\0')
            {
                word = (word ^ c) * First;
                if (before != '\0')
                {
                    rows[count++] = RowOf(before, last, c);
                }

                if (c >= 0x80)
                {
                    rows[count++] = Row(c * Third);
                }

                (beforeAll, before, last) = (before, last, c);
                continue;
            }

            if (last == Edge)
            {
                continue;
            }

            rows[count++] = RowOf(before, last, Edge);
            rows[count++] = Row((word ^ (word >> 15)) * Second);
            if (beforeAll is not ('\0' or Edge))
            {
                rows[count++] = Row(((beforeAll * First) ^ (before * Second) ^ (last * Third)) * WordSeed);
            }

            (word, before, last, beforeAll) = (WordSeed, '\0', Edge, '\0');
        }

        return count;
    }

    /// <summary>The small letter; '\0' for what is no letter of a word.</summary>
    internal static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'a' and <= 'z' ? c : c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : '\0';
        }

        return c switch
        {
            'İ' => 'i',
            'ţ' or 'Ţ' => 'ț',
            >= 'À' and <= 'ɏ' => c is '×' or '÷' ? '\0' : char.ToLowerInvariant(c),
            >= 'Ѐ' and <= 'ԯ' or >= 'Ḁ' and <= 'ỿ' => char.ToLowerInvariant(c),
            _ => '\0',
        };
    }

    private static ushort RowOf(char a, char b, char c) => Row((a * First) + (b * Second) + (c * Third));

    private static ushort Row(uint hash) => (ushort)(((hash ^ (hash >> 16)) * First) >> (32 - RowBits));
}
