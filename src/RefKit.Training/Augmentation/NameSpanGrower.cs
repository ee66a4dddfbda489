using System.Globalization;

namespace RefKit.Training.Augmentation;

/// <summary>Takes given names, initials and "et al." around family names into their span.</summary>
internal static class NameSpanGrower
{
    private static readonly string[] Others =
    [
        "et al.", "et al", "u. a.", "u.a.", "and others", "et autres", "i in.", "и др.", "e outros", "y otros", "e altri",
        "ym.", "m.fl.", "m. fl.", "mfl.", "vd.", "ve diğerleri", "и другие", "et alii", "та ін.", "és mtsai.", "a kol.",
        "a další",
    ];

    /// <summary>The span from the first to the last word of the names.</summary>
    public static (int Start, int End) Grow(string text, int start, int end, IReadOnlyList<PersonName> names)
    {
        var words = names.SelectMany(static x => x.Given.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries))
            .Concat(names.SelectMany(static x => x.Family.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (GrowBack(text, start, words), GrowOn(text, end, words));
    }

    private static int GrowBack(string text, int start, HashSet<string> words)
    {
        var at = start;
        while (true)
        {
            var end = at;
            while (end > 0 && text[end - 1] is ' ' or '.' or ',' or '-' or '\u00A0' or '’' or '\'')
            {
                end--;
            }

            var from = end;
            while (from > 0 && char.IsLetter(text[from - 1]))
            {
                from--;
            }

            if (from == end || !Belongs(text[from..end], words))
            {
                return at;
            }

            at = from;
        }
    }

    private static int GrowOn(string text, int end, HashSet<string> words)
    {
        var at = end;
        while (true)
        {
            var from = at;
            while (from < text.Length && text[from] is ' ' or ',' or '.' or '-' or '\u00A0')
            {
                from++;
            }

            var to = from;
            while (to < text.Length && char.IsLetter(text[to]))
            {
                to++;
            }

            if (to == from || !Belongs(text[from..to], words))
            {
                break;
            }

            at = to < text.Length && text[to] == '.' ? to + 1 : to;
        }

        foreach (var others in Others)
        {
            var from = at;
            while (from < text.Length && text[from] is ' ' or ',' or '.' or '\u00A0')
            {
                from++;
            }

            if (string.Compare(text, from, others, 0, others.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return from + others.Length;
            }
        }

        return at;
    }

    // A given name, or an initial (some styles write two of one person together).
    private static bool Belongs(string word, HashSet<string> words) => words.Contains(word)
        || (word.Length <= 3 && word.All(char.IsUpper)
            && words.Any(x => StringInfo.GetNextTextElement(x, 0)[0] == word[0]));
}
