using RefKit.Parsing.Fields;

namespace RefKit.Training.Augmentation;

/// <summary>Takes month and day beside a year into its span.</summary>
internal static class DateSpanGrower
{
    public static (int Start, int End) Grow(string text, int start, int end)
    {
        for (var parts = 0; parts < 2; parts++)
        {
            var to = start;
            while (to > 0 && text[to - 1] is ' ' or ',' or '.' or '-' or '/' or '\u00A0')
            {
                to--;
            }

            var from = to;
            while (from > 0 && char.IsLetterOrDigit(text[from - 1]))
            {
                from--;
            }

            // "de" and the like stand between a month and its year.
            if (IsJoint(text[from..to]) && from > 1)
            {
                (to, from) = (from - 1, from - 1);
                while (from > 0 && char.IsLetterOrDigit(text[from - 1]))
                {
                    from--;
                }
            }

            if (from == to || !IsPart(text[from..to],
                parts > 0 || IsTight(text, to, start) || HasMonthBehind(text, end) || HasMonthBefore(text, from)))
            {
                break;
            }

            start = from;
        }

        for (var parts = 0; parts < 2; parts++)
        {
            var from = end;
            while (from < text.Length && text[from] is ' ' or ',' or '-' or '/' or '.' or '\u00A0')
            {
                from++;
            }

            var to = from;
            while (to < text.Length && char.IsLetterOrDigit(text[to]))
            {
                to++;
            }

            if (to == from || !IsPart(text[from..to], parts > 0 || IsTight(text, end, from)))
            {
                break;
            }

            end = to;
        }

        return (start, end);
    }

    private static bool HasMonthBefore(string text, int start)
    {
        var to = start;
        while (to > 0 && text[to - 1] is ' ' or '.' or '\u00A0')
        {
            to--;
        }

        var from = to;
        while (from > 0 && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return IsMonth(text[from..to]);
    }

    private static bool HasMonthBehind(string text, int end)
    {
        var from = end;
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        var to = from;
        while (to < text.Length && char.IsLetter(text[to]))
        {
            to++;
        }

        return IsMonth(text[from..to]);
    }

    // "12.03.2001", "2001-03-12"
    private static bool IsTight(string text, int from, int to) => to == from + 1 && text[from] is '.' or '-' or '/';

    private static bool IsJoint(string word) => word is "de" or "of" or "del" or "di" or "do";

    private static bool IsPart(string word, bool dayToo) =>
        IsMonth(word) || (dayToo && word.Length <= 4 && word.Length > 0 && char.IsAsciiDigit(word[0])
            && !(word.Length > 2 && word.All(char.IsAsciiDigit)));

    private static bool IsMonth(string word) => word.Length > 2 && MonthNames.MonthOf(WordFolding.Fold(word)) > 0;
}
