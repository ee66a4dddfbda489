using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>En dashes between pages, and no "pp." in articles (APA 7, 6.6 and 9.25).</summary>
internal static partial class ApaPageCheck
{
    public static void Check(EntryView entry)
    {
        foreach (var pages in entry.Fields(FieldLabel.Pages))
        {
            PageDashCheck.Check(entry, pages, ApaRules.PageDash);
            if (entry.IsArticle && Label().Match(entry.Between(Math.Max(0, pages.Start - 6), pages.Start)) is { Success: true } match)
            {
                var word = match.Groups["word"];
                var start = pages.Start - word.Length;
                entry.Report(ApaRules.PageLabel, start, word.Length, $"The pages of an article stand without \"{word.Value.Trim()}\".",
                    new DraftEdit(start, word.Length, ""));
            }
            else if (entry.IsArticle && Label().Match(entry.Between(pages.Start, Math.Min(pages.End, pages.Start + 4))) is { Success: true } inside)
            {
                entry.Report(ApaRules.PageLabel, pages.Start, inside.Length, "The pages of an article stand without \"pp.\".",
                    new DraftEdit(pages.Start, inside.Length, ""));
            }
        }
    }

    [GeneratedRegex(@"(^|[ ,;:(])(?<word>([Pp]p|[Pp]|[Pp]ages?|[Pp]gs?|S)\.? ?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
