using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Vancouver;

/// <summary>"J Abbr. 2019;12(3):45–67" (Citing Medicine, 1.1).</summary>
internal static partial class VancouverDateCheck
{
    private const string Message = "Date, volume, issue and pages are written as \"2019;12(3):45–67\".";

    public static void Check(EntryView entry)
    {
        if (entry.Field(FieldLabel.Date) is { } date && YearInParentheses().IsMatch(entry.Between(date.Start - 1, date.End + 1))
            && entry.Field(FieldLabel.Author) is { } author && date.Start >= author.End && date.Start - author.End <= 4)
        {
            entry.Report(VancouverRules.YearParentheses, date.Start, date.Length,
                "The date stands behind the name of the journal or the publisher, without parentheses.");
        }

        if (entry.Field(FieldLabel.Journal) is not { } journal)
        {
            return;
        }

        var behind = entry.Text[journal.End..];
        if (Wordy().Match(behind) is { Success: true } words)
        {
            entry.Report(VancouverRules.DateVolume, journal.End + words.Index, words.Length, Message);
        }
        else if (Right().IsMatch(behind) || !HasVolume().IsMatch(behind))
        {
            return;
        }
        else if (Loose().Match(behind) is { Success: true } loose)
        {
            var issue = loose.Groups["issue"].Success ? $"({loose.Groups["issue"].Value})" : "";
            entry.Report(VancouverRules.DateVolume, journal.End + loose.Index, loose.Length, Message,
                new DraftEdit(journal.End + loose.Index, loose.Length,
                    $"{loose.Groups["date"].Value};{loose.Groups["volume"].Value}{issue}:{loose.Groups["pages"].Value}"));
        }
        else if (entry.Field(FieldLabel.Volume) is { } volume && volume.Start >= journal.End && entry.Field(FieldLabel.Pages) is not null)
        {
            entry.Report(VancouverRules.DateVolume, volume.Start, volume.Length, Message);
        }
    }

    [GeneratedRegex(@"^\(\d{4}[a-z]?\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearInParentheses();

    [GeneratedRegex(@"^[.,]? (\d{4}[^;:()]{0,12}[;,] ?)?([Vv]ol|[Vv]olume|[Nn]o|[Ii]ssue)\.? ?\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wordy();

    [GeneratedRegex(@"\d{4}[^;:()]{0,20}(\[[^\]]{0,40}\])?;[^:;]{0,40}(:[^;]|\.)|;\(\d|\d{4} \p{Lu}\p{Ll}{2}[^;:]{0,8}:\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Right();

    [GeneratedRegex(@"\d{4}.{0,20}\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HasVolume();

    [GeneratedRegex(@"(?<date>\d{4}( \p{Lu}\p{Ll}{2}( \d{1,2})?)?)[,;:.]? ?(?<volume>\d{1,4}) ?[,(:]? ?(?<issue>\d{1,3})?\)?[,:] ?(pp?\. ?)?(?<pages>[A-Z]?\d+[\d–-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Loose();
}
