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
        if (volume.Length > 0
            && VolumeLabel().Match(entry.Between(journal.End, volume.Start)) is { Success: true } label)
        {
            var word = label.Groups["word"];
            entry.Report(ApaRules.VolumeIssue, journal.End + word.Index, word.Length, Message,
                new DraftEdit(journal.End + word.Index, word.Length, ""));
        }

        if (volume.Length > 0 && entry.Between(journal.End, volume.Start) is var gap and (" " or ". ")
            && char.IsLetter(entry.At(journal.End - 1)) && entry.At(volume.End) is '(' or ',')
        {
            // A full stop may belong to a shortened name.
            entry.Report(ApaRules.VolumeIssue, journal.End, gap.Length,
                "A comma stands between the journal and its volume.",
                gap == " " ? [new DraftEdit(journal.End, 1, ", ")] : []);
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
        else if (ThreeNumbers().Match(entry.Text[journal.End..]) is { Success: true } three)
        {
            var (first, second) = (three.Groups["volume"], three.Groups["issue"]);
            var end = first.Index + first.Length;
            entry.Report(ApaRules.VolumeIssue, journal.End + first.Index, second.Index + second.Length - first.Index,
                Message,
                new DraftEdit(journal.End + end, second.Index + second.Length - end, $"({second.Value})"));
        }

        CheckColon(entry, volume, issue);
    }

    private static void CheckIssue(EntryView entry, TextRange volume, TextRange issue)
    {
        var gap = entry.Between(volume.End, issue.Start);
        var behind = entry.At(issue.End);
        var label = OwnLabel().Match(entry.TextOf(issue)).Length;
        if (gap.Length > MaxGap || (gap == "(" && label == 0)
            || (gap.Length > 0 && gap[0] == '(' && IssueText().IsMatch(gap)))
        {
            return;
        }

        var closes = (gap.AsSpan().ContainsAny('(', '[') && behind is ')' or ']') ? 1 : 0;
        entry.Report(ApaRules.VolumeIssue, volume.Start, issue.End + closes - volume.Start, Message,
            new DraftEdit(volume.End, issue.End + closes - volume.End, $"({entry.TextOf(issue)[label..]})"));
    }

    // "12(3): 45–67"
    private static void CheckColon(EntryView entry, TextRange volume, TextRange issue)
    {
        var last = issue.Length > 0 && issue.Start > volume.End ? issue : volume;
        if (last.Length > 0 && Colon().Match(entry.Between(last.End, last.End + 8)) is { Success: true } colon)
        {
            entry.Report(ApaRules.VolumeIssue, last.End, colon.Length,
                "A comma stands before the pages: \"12(3), 45–67\".",
                new DraftEdit(last.End + colon.Groups["colon"].Index, colon.Groups["colon"].Length, ", "));
        }
    }

    [GeneratedRegex(
        @"(^|[ ,.(])(?<word>([Vv]ol|VOL|[Vv]olume|[Vv]|Bd|[Bb]and|[Tt]ome?|[Jj]g)\b\.? ?)$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VolumeLabel();

    [GeneratedRegex(
        @"\b(no|nr|number|issue|iss|num|n|Nr|No|Issue|Heft|H)\b[.°º]? ?$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IssueLabel();

    // "(Suppl. 2)", "(Pt. 3)"
    [GeneratedRegex(@"^\((S|Suppl|Supplement|Pt|Part|Special|Whole|Serial|Spec)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IssueText();

    [GeneratedRegex(
        @"^((no|nr|num|number|issue|iss|heft)\b[.°º]? ?|n[.°º] ?)(?=\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnLabel();

    // "Science, 12, 3, 45–67", "Science, 12.3, 45–67"
    [GeneratedRegex(
        @"^,? (?<volume>\d{1,4})(, | ?[.:/] ?)(?<issue>\d{1,5})"
        + @", (Article [\w-]+|\p{L}?\d+([–-]\p{L}?\d+)?)(\.|$)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThreeNumbers();

    [GeneratedRegex(@"^[)\]]?(?<colon> ?: ?)(pp?\. ?)?\p{L}?\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colon();
}
