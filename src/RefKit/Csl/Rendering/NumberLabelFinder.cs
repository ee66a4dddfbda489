namespace RefKit.Csl.Rendering;

/// <summary>Finds the labels among the values of a number field: short words of small letters before a number.
/// </summary>
internal static class NumberLabelFinder
{
    private const int LongestWord = 4;

    /// <summary>The labels in order; words between which there is no number are no labels.</summary>
    public static List<(int Start, int End, string Label, string Spaces)> Find(string text)
    {
        var found = new List<(int Start, int End, string Label, string Spaces)>();
        for (var i = 0; i < text.Length;)
        {
            if ((i == 0 || text[i] == ' ') && TryRead(text, i, out var label))
            {
                found.Add(label);
                i = label.End;
            }
            else
            {
                i++;
            }
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            var start = i == 0 ? 0 : found[i - 1].End;
            var end = i == found.Count - 1 ? text.Length : found[i + 1].Start;
            if (found[i].Start > start
                && !(IsPlainNumber(text.AsSpan(start..found[i].Start)) && IsPlainNumber(text.AsSpan(found[i].End..end))))
            {
                found.RemoveAt(i);
            }
        }

        return found;
    }

    private static bool TryRead(string text, int position, out (int Start, int End, string Label, string Spaces) label)
    {
        var start = text[position] == ' ' ? position + 1 : position;
        var end = start;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        label = default;
        if (end == start || end - start > LongestWord || end == text.Length || text[end] is not ('.' or ' '))
        {
            return false;
        }

        var wordEnd = text[end] == '.' ? end + 1 : end;
        var next = wordEnd;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        label = (position, next, text[start..wordEnd], text[wordEnd..next]);
        return true;
    }

    private static bool IsPlainNumber(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? text.Length > 0 : digits > 0 && IsTail(text[digits..]);

        static bool IsTail(ReadOnlySpan<char> tail)
        {
            foreach (var c in tail)
            {
                if (!char.IsAsciiLetter(c) && c is not ('-' or ';' or ',' or ':'))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
