using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Vancouver;

/// <summary>"J Abbr. 2019;12(3):45–67" (Citing Medicine, 1.1).</summary>
internal static partial class VancouverDateCheck
{
    private const string PlaceMessage =
        "The date stands behind the name of the journal or the publisher, without parentheses.";

    private const string VolumePart = @"([Vv]ol(ume|\b)\.? ?)?(?<volume>\d{1,4})";
    private const string IssuePart = @"(?<issue>\d{1,5}([-–]\d{1,5})?)";
    private const string PagesPart = @"(?<pages>\p{L}?\d+([-–]\p{L}?\d+)?)";

    public static void Check(EntryView entry)
    {
        if (CheckPlace(entry) || CheckParentheses(entry) || entry.Field(FieldLabel.Journal) is not { } journal)
        {
            return;
        }

        var behind = entry.Text[journal.End..];
        if (YearFirst().Match(behind) is { Success: true } first)
        {
            AskGaps(entry, journal.End, first);
        }
        else if (YearLast().Match(behind) is { Success: true } last)
        {
            AskOrder(entry, journal.End, last);
        }
        else if (!Right().IsMatch(behind) && HasVolume().IsMatch(behind) && entry.Field(FieldLabel.Volume) is { } volume
            && volume.Start >= journal.End && entry.Field(FieldLabel.Pages) is not null)
        {
            entry.Report(VancouverRules.DateVolume, volume.Start, volume.Length, MessageOf("2019;12(3):45–67"));
        }
    }

    // "Lancet. (2019);12(3):45–67"
    private static bool CheckParentheses(EntryView entry)
    {
        if (InParentheses().Match(entry.Text) is not { Success: true } enclosed)
        {
            return false;
        }

        var (open, close) = (enclosed.Groups["open"].Index, enclosed.Groups["close"].Index);
        entry.Report(VancouverRules.YearParentheses, open, close + 1 - open, PlaceMessage,
            new DraftEdit(open, 1, ""), new DraftEdit(close, 1, ""));
        return true;
    }

    // "Doe J (2019). Title", "Doe J. 2019. Title"
    private static bool CheckPlace(EntryView entry)
    {
        if (entry.Field(FieldLabel.Date) is not { } date || entry.Field(FieldLabel.Author) is not { } author
            || date.Start < author.End || date.Start - author.End > 4 || !char.IsAsciiDigit(entry.At(date.Start)))
        {
            return false;
        }

        var isEnclosed = YearInParentheses().IsMatch(entry.Between(date.Start - 1, date.End + 1));
        var isBeforeTitle = entry.Field(FieldLabel.Title) is { } title && title.Start >= date.End
            && title.Start - date.End <= 3;
        if (!isEnclosed && !(isBeforeTitle && entry.At(date.End) is '.' or ',' or ';' or ':'))
        {
            return false;
        }

        // " (2019)" or " 2019." goes; it comes before the volume, or behind the publisher.
        var start = isEnclosed ? date.Start - 2 : date.Start - 1;
        var end = date.End + 1;
        var target = TargetOf(entry, entry.TextOf(date));
        entry.Report(VancouverRules.YearParentheses, date.Start, date.Length, PlaceMessage,
            target is { } edit && entry.At(start) == ' ' && entry.At(isEnclosed ? end : start - 1) == '.'
                ? [new DraftEdit(start, end - start, ""), edit]
                : []);
        return true;
    }

    private static DraftEdit? TargetOf(EntryView entry, string date)
    {
        if (entry.Field(FieldLabel.Journal) is { } journal)
        {
            return VolumeNext().Match(entry.Text[journal.End..]) is { Success: true } gap
                ? new DraftEdit(journal.End, gap.Length, $". {date};")
                : null;
        }

        return entry.Field(FieldLabel.Publisher) is { } publisher && entry.At(publisher.End) is '.' or '\0'
            ? new DraftEdit(publisher.End, 0, "; " + date)
            : null;
    }

    // Only what stands between the parts changes: the pages may have an edit of their own.
    private static void AskGaps(EntryView entry, int offset, Match match)
    {
        var right = RightOf(match);
        if (match.Value == right)
        {
            return;
        }

        var (date, volume) = (match.Groups["date"], match.Groups["volume"]);
        var (issue, pages) = (match.Groups["issue"], match.Groups["pages"]);
        var edits = new List<DraftEdit> { Gap(date, volume, ";") };
        if (issue.Success)
        {
            edits.Add(Gap(volume, issue, "("));
        }

        edits.Add(issue.Success ? Gap(issue, pages, "):") : Gap(volume, pages, ":"));
        entry.Report(VancouverRules.DateVolume, offset + match.Index, match.Length, MessageOf(right), [.. edits]);

        DraftEdit Gap(Group before, Group behind, string text) =>
            new(offset + before.Index + before.Length, behind.Index - before.Index - before.Length, text);
    }

    private static void AskOrder(EntryView entry, int offset, Match match)
    {
        var right = RightOf(match);
        entry.Report(VancouverRules.DateVolume, offset + match.Index, match.Length, MessageOf(right),
            new DraftEdit(offset + match.Index, match.Length, ". " + right));
    }

    private static string RightOf(Match match) => $"{match.Groups["date"].Value};{match.Groups["volume"].Value}"
        + (match.Groups["issue"].Success ? $"({match.Groups["issue"].Value})" : "") + ":" + match.Groups["pages"].Value;

    private static string MessageOf(string right) => $"Date, volume, issue and pages are written as \"{right}\".";

    [GeneratedRegex(@"^\(\d{4}[a-z]?\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearInParentheses();

    // "Lancet. 12(3):45", "Lancet, 12, 45"
    [GeneratedRegex(@"^[.,]? (?=\d{1,4} ?[(:,])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VolumeNext();

    [GeneratedRegex(
        @"(?<=[\p{L}.,] )(?<open>\()\d{4}( \p{Lu}\p{Ll}{2}( \d{1,2})?)?(?<close>\))"
        + @" ?; ?\d{1,4} ?[(:]",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InParentheses();

    [GeneratedRegex(
        @"\d{4}[^;:()]{0,20}(\[[^\]]{0,40}\])?;[^:;]{0,40}(:[^;]|\.)"
        + @"|;\(\d|\d{4} \p{Lu}\p{Ll}{2}[^;:]{0,8}:\d",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Right();

    [GeneratedRegex(@"\d{4}.{0,20}\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HasVolume();

    // "2019; 12 (3): 45-67", "2019, 12(3), 45-67", "2019;vol. 12, no. 3:pp. 45-67"
    [GeneratedRegex(
        @"(?<=^[.,]? )((?<date>\d{4})([,;:.] ?| )"
        + @"|(?<date>\d{4} \p{Lu}\p{Ll}{2}([-–]\p{Lu}\p{Ll}{2}| \d{1,2})?)[;,] ?)"
        + VolumePart
        + @"( ?[([] ?([Nn][or]\.? ?|[Ii]ssue )?" + IssuePart + @" ?[)\]]"
        + @"|[,/]? ?([Nn][or]|[Ii]ss(ue)?)\b\.? ?" + IssuePart
        + @"|, ?(?<issue>\d{1,5})(?= ?:))?"
        + @"(?: ?[,:;] ?)(pp?\.? ?|pages ?)?" + PagesPart + @"(?=[.;, ]|$)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearFirst();

    // ", 12(3), 45-67 (2019)", ". 12(3):45-67, 2019"
    [GeneratedRegex(
        @"^[.,]? " + VolumePart
        + @" ?([([] ?([Nn][or]\.? ?)?" + IssuePart + @" ?[)\]]"
        + @"|, ([Nn][or]|[Ii]ssue)\.? ?(?<issue>\d{1,5}))?"
        + @"[,:;] ?(pp?\.? ?)?" + PagesPart
        + @"(, (?<date>\d{4})| \((?<date>\d{4}( \p{Lu}\p{Ll}{2}( \d{1,2})?)?)\))(?=[.;, ]|$)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearLast();
}
