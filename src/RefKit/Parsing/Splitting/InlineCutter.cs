namespace RefKit.Parsing.Splitting;

/// <summary>Finds where references begin that were run together in one paragraph.</summary>
internal static class InlineCutter
{
    private const int ShortestEntry = 30;
    private const double Threshold = 3.4;

    /// <summary>Where each reference starts in the text, the first always at 0, with the mark before it.</summary>
    public static List<(int Start, int MarkLength, string? Label)> Cut(string text)
    {
        var units = Candidates(text, CanStart, isStrict: true);
        units.RemoveAll(unit => unit.Start > 0 && WeightOf(text, unit.Start) <= 0);
        for (var i = 0; i < units.Count; i++)
        {
            units[i] = (units[i].Start, i + 1 < units.Count ? units[i + 1].Start - 1 : text.Length);
        }

        var weights = units.Select(unit => unit.Start == 0 ? 0 : WeightOf(text, unit.Start)).ToArray();
        return EntryCutter.Cut(text, units, weights).ConvertAll(index => (units[index].Start, 0, (string?)null));
    }

    /// <summary>Where each reference starts in a text that numbers them, "[1] … [2] … [3] …"; empty when it does not.</summary>
    public static List<(int Start, int MarkLength, string? Label)> CutNumbered(string text)
    {
        var units = Candidates(text, CanMark, isStrict: false);
        var marks = MarkedList.Find(text, units);
        var isNumbered = marks.Count >= 3 && marks[0].Index == 0
            && marks[0].Marker.Kind is MarkerKind.Brackets or MarkerKind.FullStop or MarkerKind.Parenthesis or MarkerKind.Parentheses;
        return isNumbered
            ? marks.ConvertAll(mark => (units[mark.Index].Start, mark.Marker.Length, mark.Marker.LabelOf(text.AsSpan(units[mark.Index].Start))))
            : [];
    }

    // Pieces that begin with a capital, a bracket, a digit or a dash behind something that can end a reference.
    private static List<(int Start, int End)> Candidates(string text, Func<char, bool> canStart, bool isStrict)
    {
        var starts = new List<int> { 0 };
        for (var i = ShortestEntry; i < text.Length - ShortestEntry; i++)
        {
            if (text[i - 1] == ' ' && canStart(text[i]) && (!isStrict || text[i - 2] is not (',' or ';' or '&' or '(')))
            {
                starts.Add(i);
            }
        }

        return [.. starts.Select((start, i) => (start, i + 1 < starts.Count ? Math.Max(start, starts[i + 1] - 1) : text.Length))];
    }

    private static bool CanMark(char c) => char.IsAsciiDigit(c) || c is '[' or '(';

    private static bool CanStart(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '[' or '(' or '—' or '–' or '_' or 'v' or 'd' || Fields.FieldText.IsEastAsian(c)
        || (c >= '\u00C0' && char.IsLetter(c));

    private static double WeightOf(string text, int start)
    {
        // The window looks back far enough for any last word.
        var before = text.AsSpan(Math.Max(0, start - 120), Math.Min(start, 120));
        var end = EntryEnd.Score(before);
        if (end < 0.3 || before.LastIndexOf('(') > before.LastIndexOf(')') || EntryEnd.IsCapitalWordsAndYear(before))
        {
            return -1;
        }

        var first = EntryStart.Score(text.AsSpan(start));
        return first < 1.5 ? -1 : first + end - Threshold;
    }
}
