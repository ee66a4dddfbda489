using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>En dashes between pages; "pp." before those of a chapter, not of an article (APA 7, 6.6, 9.25 and
/// 9.28).</summary>
internal static partial class ApaPageCheck
{
    public static void Check(EntryView entry)
    {
        foreach (var issue in entry.Fields(FieldLabel.Issue)
            .Where(range => entry.IsArticle && entry.At(range.Start - 1) == '('))
        {
            PageDashCheck.Check(entry, issue, ApaRules.PageDash);
        }

        foreach (var pages in entry.Fields(FieldLabel.Pages))
        {
            PageDashCheck.Check(entry, pages, ApaRules.PageDash);
            if (entry.IsArticle)
            {
                CheckArticle(entry, pages);
            }
            else if (entry.Field(FieldLabel.ContainerTitle) is { } book && book.End <= pages.Start)
            {
                CheckChapter(entry, pages);
            }
        }
    }

    private static void CheckArticle(EntryView entry, TextRange pages)
    {
        if (Label().Match(entry.Between(Math.Max(0, pages.Start - 6), pages.Start)) is { Success: true } match)
        {
            var word = match.Groups["word"];
            var start = pages.Start - word.Length;
            entry.Report(ApaRules.PageLabel, start, word.Length,
                $"The pages of an article stand without \"{word.Value.Trim()}\".",
                new DraftEdit(start, word.Length, ""));
        }
        else if (Label().Match(entry.Between(pages.Start, Math.Min(pages.End, pages.Start + 4)))
            is { Success: true } inside)
        {
            entry.Report(ApaRules.PageLabel, pages.Start, inside.Length,
                "The pages of an article stand without \"pp.\".",
                new DraftEdit(pages.Start, inside.Length, ""));
        }
    }

    private static void CheckChapter(EntryView entry, TextRange pages)
    {
        foreach (Match match in InParentheses().Matches(entry.Text))
        {
            var (label, numbers) = (match.Groups["label"], match.Groups["numbers"]);
            var right = numbers.ValueSpan.ContainsAny('-', '–') ? "pp. " : "p. ";
            if (numbers.Index < pages.End && numbers.Index + numbers.Length > pages.Start && label.Value != right)
            {
                entry.Report(ApaRules.PageLabel, label.Index, label.Length + numbers.Length,
                    $"Before the pages of a chapter stands \"{right.TrimEnd()}\".",
                    new DraftEdit(label.Index, label.Length, right));
            }
        }
    }

    [GeneratedRegex(@"(^|[ ,;:(])(?<word>([Pp]p|[Pp]|[Pp]ages?|[Pp]gs?|S)\.? ?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    // "(pp. 7–24)", "(2nd ed., pages 7–24)", "(Vol. 3, 7-24)"
    [GeneratedRegex(
        @"(?<=\(([^()]{0,40}, )?)"
        + @"(?<label>(([Pp]p?|[Pp]ages?|[Pp]gs?|S)\b\.? ?)?)"
        + @"(?<numbers>\p{L}?\d+ ?[–-]+ ?\p{L}?\d+)(?=\))",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InParentheses();
}
