namespace RefKit.Parsing.Lexicons;

/// <summary>
/// Packs into one byte in which fields a word was seen: the field it fills most often, how purely, and how often it
/// was seen at all.
/// </summary>
internal static class WordProfile
{
    /// <summary>How many groups of fields are told apart: names, titles, journals, books and series, publishers,
    /// places,
    /// notes and dates, the rest.</summary>
    public const int Groups = 8;

    /// <summary>The profile for counts by group; 0 where all counts are 0.</summary>
    public static byte Of(ReadOnlySpan<int> counts)
    {
        int total = 0, top = 0;
        for (var i = 0; i < Groups; i++)
        {
            total += counts[i];
            if (counts[i] > counts[top])
            {
                top = i;
            }
        }

        if (total == 0)
        {
            return 0;
        }

        var purity = counts[top] * 20 >= total * 19 ? 3 : counts[top] * 5 >= total * 4 ? 2 : counts[top] * 2 > total
            ? 1 : 0;
        var often = total >= 30 ? 3 : total >= 6 ? 2 : total >= 2 ? 1 : 0;
        return (byte)(128 | (top << 4) | (purity << 2) | often);
    }
}
