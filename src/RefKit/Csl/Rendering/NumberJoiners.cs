namespace RefKit.Csl.Rendering;

/// <summary>Finds what joins the values of a number variable: "&amp;", "and", comma or semicolon with a space, dashes.
/// </summary>
internal static class NumberJoiners
{
    /// <summary>The places of the joiners with the spaces around them, in order.</summary>
    /// <param name="text">The content of the variable.</param>
    /// <param name="and">The locale's word for "and".</param>
    public static IEnumerable<Range> Find(string text, string and)
    {
        for (var i = 1; i < text.Length;)
        {
            var end = EndAt(text, i, and);
            if (end == i)
            {
                i++;
                continue;
            }

            yield return i..end;
            i = end;
        }
    }

    private static int EndAt(string text, int start, string and)
    {
        var first = SkipSpaces(text, start);
        if (first == text.Length)
        {
            return start;
        }

        switch (text[first])
        {
            case '&':
                return SkipSpaces(text, first + 1);
            case '-' or '–':
                var end = first;
                while (end < text.Length && text[end] is '-' or '–')
                {
                    end++;
                }

                return SkipSpaces(text, end);
            case ',' or ';' when first == start && SkipSpaces(text, start + 1) is var next && next > start + 1:
                var behind = WordEnd(text, next - 1, and);
                return text[first] == ',' && behind > next ? behind : next;
            default:
                return WordEnd(text, start, and);
        }
    }

    // Behind "and" with its spaces; the start when there is none.
    private static int WordEnd(string text, int start, string and)
    {
        var word = SkipSpaces(text, start);
        if (word == start)
        {
            return start;
        }

        var end = text.AsSpan(word).StartsWith("and ", StringComparison.Ordinal)
            ? word + 3
            : and.Length > 0 && text.AsSpan(word).StartsWith(and, StringComparison.Ordinal)
                ? word + and.Length
                : word;
        var next = SkipSpaces(text, end);
        return end > word && next > end ? next : start;
    }

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
