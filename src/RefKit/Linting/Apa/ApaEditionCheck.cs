using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>The edition as "(2nd ed.)" behind the title (APA 7, 9.19).</summary>
internal static partial class ApaEditionCheck
{
    public static void Check(EntryView entry)
    {
        if (entry.IsArticle)
        {
            return;
        }

        foreach (Match match in Edition().Matches(entry.Text))
        {
            var isInParentheses = IsInParentheses(entry.Text, match.Index);
            if (isInParentheses && match.Groups["word"].Value == "ed." && match.Groups["ordinal"].Success)
            {
                continue;
            }

            // "2nd ed" of a title or of a name of a series says nothing.
            if (entry.Field(FieldLabel.Edition) is not { } edition
                || edition.End <= match.Index || edition.Start >= match.Index + match.Length)
            {
                continue;
            }

            Report(entry, match, isInParentheses);
        }
    }

    private static void Report(EntryView entry, Match match, bool isInParentheses)
    {
        const string Message = "The edition stands in parentheses behind the title, as \"(2nd ed.)\".";
        var number = entry.Reference.Edition is { IsNumeric: true } value
            && int.TryParse(value.Text, System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        if (number is < 1 or > 99)
        {
            entry.Report(ApaRules.Edition, match.Index, match.Length, Message);
            return;
        }

        var right = Ordinal(number) + " ed.";
        if (isInParentheses)
        {
            entry.Report(ApaRules.Edition, match.Index, match.Length, Message, new DraftEdit(match.Index, match.Length, right));
            return;
        }

        var start = match.Index;
        while (start > 0 && entry.Text[start - 1] is ' ' or ',' or '.' or ';' or ':')
        {
            start--;
        }

        entry.Report(ApaRules.Edition, match.Index, match.Length, Message,
            new DraftEdit(start, match.Index + match.Length - start,
                $" ({right}){(entry.At(match.Index + match.Length) == '.' ? "" : ".")}"));
    }

    private static string Ordinal(int number) => (number % 10, number % 100) switch
    {
        (_, >= 11 and <= 13) => $"{number}th",
        (1, _) => $"{number}st",
        (2, _) => $"{number}nd",
        (3, _) => $"{number}rd",
        _ => $"{number}th",
    };

    private static bool IsInParentheses(string text, int position)
    {
        var open = text.LastIndexOf('(', position);
        return open >= 0 && text.IndexOf(')', open) is var close && (close < 0 || close >= position);
    }

    [GeneratedRegex(@"\b((?<ordinal>\d{1,2}(st|nd|rd|th))|\d{1,2}\.?|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)) (?<word>ed\.|[Ee]dn?\b\.?|[Ee]dition\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edition();
}
