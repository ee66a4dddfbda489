namespace RefKit.Training.Data;

/// <summary>Turns offsets in code points, as the data files count, into UTF-16 offsets and back.</summary>
internal static class CodePoints
{
    /// <summary>The UTF-16 offset of each code point of a text, and of its end.</summary>
    public static int[] OffsetsOf(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }

    /// <summary>How many code points stand before a UTF-16 offset.</summary>
    public static int CountBefore(ReadOnlySpan<char> text, int offset)
    {
        var count = 0;
        for (var i = 0; i < offset; i++, count++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }

        return count;
    }
}
