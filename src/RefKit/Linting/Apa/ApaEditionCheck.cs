using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>The edition as "(2nd ed.)" behind the title (APA 7, 9.19).</summary>
internal static class ApaEditionCheck
{
    public static void Check(EntryView entry)
    {
        if (entry.IsArticle)
        {
            return;
        }

        foreach (Match match in EditionWords.Find(entry.Text))
        {
            var isInParentheses = EditionWords.IsInParentheses(entry.Text, match.Index);
            if (isInParentheses && EditionWords.IsShort(match))
            {
                continue;
            }

            // "2nd ed" of a title or of a name of a series says nothing; "(Second edition" is one wherever it stands.
            if (!(isInParentheses && entry.At(match.Index - 1) == '(')
                && (entry.Field(FieldLabel.Edition) is not { } edition
                    || edition.End <= match.Index || edition.Start >= match.Index + match.Length))
            {
                continue;
            }

            Report(entry, match, isInParentheses);
        }
    }

    private static void Report(EntryView entry, Match match, bool isInParentheses)
    {
        const string Message = "The edition stands in parentheses behind the title, as \"(2nd ed.)\".";
        if (EditionWords.Shortened(match) is not { } right)
        {
            entry.Report(ApaRules.Edition, match.Index, match.Length, Message);
            return;
        }

        if (isInParentheses)
        {
            entry.Report(ApaRules.Edition, match.Index, match.Length, Message,
                new DraftEdit(match.Index, match.Length, right));
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
}
