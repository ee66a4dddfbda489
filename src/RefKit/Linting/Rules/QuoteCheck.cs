using RefKit.Parsing.Labels;

namespace RefKit.Linting.Rules;

/// <summary>Quotation marks round a whole title.</summary>
internal static class QuoteCheck
{
    private const string Opening = "\"“„«‘»'";
    private const string Closing = "\"”“»’«'";

    /// <summary>Reports the marks round the title of a work, where both are found.</summary>
    public static void Check(EntryView entry, LintRule rule)
    {
        if (entry.Field(FieldLabel.Title) is not { } title)
        {
            return;
        }

        var open = Opening.Contains(entry.At(title.Start), StringComparison.Ordinal) ? title.Start : title.Start - 1;
        if (open < 0 || !Opening.Contains(entry.At(open), StringComparison.Ordinal))
        {
            return;
        }

        for (var close = title.End + 1; close >= title.End - 2 && close > open; close--)
        {
            // An apostrophe at the end of a word does not close.
            if (Closing.Contains(entry.At(close), StringComparison.Ordinal)
                && !char.IsLetterOrDigit(entry.At(close + 1))
                && (entry.At(open) != '\'' || (entry.At(close) == '\'' && IsLone(entry.Between(open + 1, close))))
                && IsOnePair(entry.At(open), entry.Between(open + 1, close)))
            {
                entry.Report(rule, open, close + 1 - open, "No quotation marks stand round a title.",
                    new DraftEdit(open, 1, ""), new DraftEdit(close, 1, ""));
                return;
            }
        }
    }

    // 'It's' and 'boys' toys' have apostrophes within.
    private static bool IsLone(string inside) =>
        !inside.Contains("' ", StringComparison.Ordinal) && !inside.Contains(" '", StringComparison.Ordinal);

    // “One” and “two” are two pairs.
    private static bool IsOnePair(char open, string inside)
    {
        if (open == '\'')
        {
            return true;
        }

        if (open != '“')
        {
            return !inside.Contains(open, StringComparison.Ordinal);
        }

        var depth = 1;
        foreach (var c in inside)
        {
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
            if (depth == 0)
            {
                return false;
            }
        }

        return true;
    }
}
