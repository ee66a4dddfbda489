using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>Volume and issue of an article as "12(3)" (APA 7, 9.25).</summary>
internal static partial class ApaVolumeCheck
{
    private const string Message = "Volume and issue are written without words and spaces: \"12(3)\".";
    private const int MaxGap = 16;

    public static void Check(EntryView entry)
    {
        if (entry.Field(FieldLabel.Journal) is not { } journal)
        {
            return;
        }

        var volume = entry.Fields(FieldLabel.Volume).FirstOrDefault(range => range.Start >= journal.End);
        var issue = entry.Fields(FieldLabel.Issue).FirstOrDefault(range => range.Start >= journal.End);
        if (volume.Length > 0 && VolumeLabel().Match(entry.Between(journal.End, volume.Start)) is { Success: true } label)
        {
            var word = label.Groups["word"];
            entry.Report(ApaRules.VolumeIssue, journal.End + word.Index, word.Length, Message,
                new DraftEdit(journal.End + word.Index, word.Length, ""));
        }

        if (issue.Length > 0 && volume.Length > 0 && issue.Start > volume.End)
        {
            CheckIssue(entry, volume, issue);
        }
        else if (issue.Length > 0
            && IssueLabel().Match(entry.Between(Math.Max(0, issue.Start - 12), issue.Start)) is { Success: true } word)
        {
            entry.Report(ApaRules.VolumeIssue, issue.Start - word.Length, word.Length + issue.Length, Message);
        }
    }

    private static void CheckIssue(EntryView entry, TextRange volume, TextRange issue)
    {
        var gap = entry.Between(volume.End, issue.Start);
        var behind = entry.At(issue.End);
        if (gap.Length > MaxGap || gap == "(" || (gap.Length > 0 && gap[0] == '(' && IssueText().IsMatch(gap)))
        {
            return;
        }

        var closes = gap.Contains('(', StringComparison.Ordinal) && behind == ')' ? 1 : 0;
        entry.Report(ApaRules.VolumeIssue, volume.Start, issue.End + closes - volume.Start, Message,
            new DraftEdit(volume.End, issue.End + closes - volume.End, $"({entry.TextOf(issue)})"));
    }

    [GeneratedRegex(@"(^|[ ,.(])(?<word>([Vv]ol|VOL|[Vv]olume|[Vv]|Bd|[Bb]and|[Tt]ome?|[Jj]g)\b\.? ?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VolumeLabel();

    [GeneratedRegex(@"\b(no|nr|number|issue|iss|num|n|Nr|No|Issue|Heft|H)\b[.°º]? ?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IssueLabel();

    // "(Suppl. 2)", "(Pt. 3)"
    [GeneratedRegex(@"^\((S|Suppl|Supplement|Pt|Part|Special|Whole|Serial|Spec)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IssueText();
}
