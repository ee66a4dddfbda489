using System.Text.RegularExpressions;

namespace RefKit.Linting.Rules;

/// <summary>The dash between pages.</summary>
internal static partial class PageDashCheck
{
    /// <summary>Reports what stands for an en dash between two page numbers.</summary>
    public static void Check(EntryView entry, TextRange pages, LintRule rule)
    {
        // "S1080-6032(22)00139-9" is the identifier of an article.
        if (entry.TextOf(pages).Contains('(', StringComparison.Ordinal) || entry.At(pages.End) == '('
            || entry.At(pages.Start - 1) == ')')
        {
            return;
        }

        foreach (Match match in Dash().Matches(entry.TextOf(pages)))
        {
            var dash = match.Groups["dash"];
            var at = pages.Start + dash.Index;
            entry.Report(rule, at, dash.Length, "An en dash without spaces stands between two numbers, as of pages.",
                new DraftEdit(at, dash.Length, "–"));
        }
    }

    // Article numbers and pages numbered by chapter ("1-12") have hyphens of their own: one run of digits each side.
    [GeneratedRegex(
        @"(?<![\w–-])[A-Za-z]{0,2}\d{1,7}"
        + @"(?<dash> ?(-{1,3}|[‐‑−—]) ?| – | –|– )"
        + @"[A-Za-z]{0,2}\d{1,7}(?![\w–-])",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dash();
}
