using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>The date in parentheses, a full stop behind it, its form (APA 7, 9.13 to 9.17).</summary>
internal static partial class ApaDateCheck
{
    private const string BareMessage = "The date stands in parentheses behind the authors, with a full stop behind it.";

    public static void Check(EntryView entry)
    {
        if (LegalText.IsLegal(entry.Text))
        {
            return;
        }

        var title = entry.Field(FieldLabel.Title);
        var names = NameRegion.Of(entry);
        var match = Date().Match(entry.Text);
        if (match.Success && IsBehindTitle(entry, names, title, match.Index))
        {
            ReportMisplaced(entry, names, match);
        }
        else if (match.Success)
        {
            CheckEnd(entry, match);
            CheckForm(entry, match);
        }
        else if (names is not null && FindNoDate(entry, names, title) is { } written)
        {
            entry.Report(ApaRules.NoDate, written.Start, written.Length,
                "A work without date has \"(n.d.)\" behind the authors.",
                new DraftEdit(names.End, written.End - names.End, " (n.d.)."));
        }
        else if (entry.Field(FieldLabel.Date) is { } date)
        {
            ReportBare(entry, date, names, title);
        }
        else
        {
            CheckMissing(entry, names, title);
        }
    }

    // The authors, the title, and no other date before it.
    private static bool IsBehindTitle(
        EntryView entry, [NotNullWhen(true)] NameRegion? names, TextRange? title, int date) =>
        names is not null && title is { } known && known.Start >= names.End && known.End <= date
        && entry.Between(names.End, known.Start).All(static c => !char.IsLetterOrDigit(c))
        && entry.Field(FieldLabel.Date) is { } read && read.Start >= date;

    private static void ReportMisplaced(EntryView entry, NameRegion names, Match match)
    {
        var isSimple = entry.At(match.Index - 1) == ' ' && entry.At(names.End) == ' ';
        entry.Report(ApaRules.YearParentheses, match.Index, match.Length, BareMessage, isSimple
            ? [new DraftEdit(names.End, 0, $" {match.Value}."), new DraftEdit(match.Index - 1, match.Length + 1, "")]
            : []);
    }

    // "(no date)", "n.d." between the authors and the title, or where the date was read.
    private static TextRange? FindNoDate(EntryView entry, NameRegion names, TextRange? title)
    {
        var match = NoDate().Match(entry.Text, Math.Min(names.End, entry.Text.Length));
        return match.Success && (title is not { } known || match.Index < known.End)
            && entry.Between(names.End, match.Index).All(static c => c is ' ' or ',' or '.' or ';' or ':')
                ? new TextRange(match.Index, match.Length)
                : null;
    }

    private static void CheckEnd(EntryView entry, Match match)
    {
        var end = match.Index + match.Length;
        var next = entry.At(end);
        if (next is '.' or '\0')
        {
            return;
        }

        entry.Report(ApaRules.YearStop, match.Index, match.Length, "A full stop stands behind the date in parentheses.",
            next is ',' or ';' or ':' ? new DraftEdit(end, 1, ".") : new DraftEdit(end, 0, "."));
    }

    private static void CheckForm(EntryView entry, Match match)
    {
        var inside = match.Groups["date"];
        if (!Ordinal().IsMatch(inside.Value) && !ShortMonth().IsMatch(inside.Value)
            && !OtherOrder().IsMatch(inside.Value))
        {
            return;
        }

        const string Message = "A date is written as year, month in full and day: \"2019, May 3\".";
        var right = entry.Reference.Issued is { IsRange: false, Start: { } start } ? Write(start) : null;
        entry.Report(ApaRules.DateForm, inside.Index, inside.Length, Message, right is not null
            ? [new DraftEdit(inside.Index, inside.Length, right)]
            : CommaOnly().IsMatch(inside.Value) ? [new DraftEdit(inside.Index + 4, 0, ",")] : []);
    }

    private static string? Write(PartialDate date)
    {
        if (date.Month == 0 || date.Year < 1000)
        {
            return null;
        }

        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);
        return date.Day > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}, {name} {date.Day}")
            : string.Create(CultureInfo.InvariantCulture, $"{date.Year}, {name}");
    }

    private static void ReportBare(EntryView entry, TextRange date, NameRegion? names, TextRange? title)
    {
        if (!entry.TextOf(date).Any(char.IsAsciiDigit))
        {
            return;
        }

        if ((entry.At(date.Start - 1), entry.At(date.End)) is ('[', ']'))
        {
            entry.Report(ApaRules.YearParentheses, date.Start - 1, date.Length + 2, BareMessage,
                new DraftEdit(date.Start - 1, 1, "("),
                new DraftEdit(date.End, 1, entry.At(date.End + 1) == '.' ? ")" : ")."));
            return;
        }

        if (names is null || date.Start < names.End || (title is { } known && known.Start < date.Start)
            || entry.Between(names.End, date.Start).Any(static c =>
                c is not (' ' or ',' or '.' or '(' or '[' or ':' or ';')))
        {
            entry.Report(ApaRules.YearParentheses, date.Start, date.Length, BareMessage);
            return;
        }

        var end = date.End;
        while (end < entry.Text.Length && entry.Text[end] is '.' or ',' or ';' or ':' or ' ' or ')' or ']')
        {
            end++;
        }

        var behind = end < entry.Text.Length ? " " : "";
        entry.Report(ApaRules.YearParentheses, date.Start, date.Length, BareMessage,
            new DraftEdit(names.End, end - names.End, $" ({entry.TextOf(date)}).{behind}"));
    }

    private static void CheckMissing(EntryView entry, NameRegion? names, TextRange? title)
    {
        if (NoDate().Match(entry.Text) is { Success: true } written)
        {
            entry.Report(ApaRules.NoDate, written.Index, written.Length, "A work without date has \"(n.d.)\".",
                new DraftEdit(written.Index, written.Length, "(n.d.)."));
        }
        else if (names is not null && title is { } known && known.Start >= names.End
            && entry.Between(names.End, known.Start).All(static c => !char.IsLetterOrDigit(c)))
        {
            entry.Report(ApaRules.NoDate, names.End, 0, "A work without date has \"(n.d.)\" behind the authors.",
                new DraftEdit(names.End, 0, " (n.d.)."));
        }
    }

    [GeneratedRegex(
        @"(?<=^|[ \]])\((?<date>(ca\. |approx\. )?(\d{3,4}(?![\d–-]\d*\))"
        + @"|n\.d\.|in press|\d{1,4} B\.?C|\d{1,2}(st|nd|rd|th) century"
        + @"|\d{1,2}(st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}"
        + @"|\p{L}{3,9}\.? \d{1,2}(st|nd|rd|th)?, \d{4}"
        + @"|(?i:spring|summer|fall|autumn|winter"
        + @"|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?) \d{4}(?!\d)"
        + @"|\d{4}[–-](\d{4}|present)|\d{1,2}[/.]\d{1,2}[/.]\d{4})[^()]{0,40})\)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\d(st|nd|rd|th)\b(?! c)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ordinal();

    // "2019 August 8–11"
    [GeneratedRegex(@"^\d{4} \p{Lu}\p{Ll}{2,8}( \d{1,2}(–\d{1,2})?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommaOnly();

    // "3 May 2019", "May 3, 2019", "2019, 3 May", "2019 May 3", "2019-05-03", "05/03/2019"
    [GeneratedRegex(
        @"^(\d{1,2}(st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}"
        + @"|\p{L}{3,9}\.?,? (\d{1,2}(st|nd|rd|th)?, )?\d{4}"
        + @"|\d{4}, \d{1,2}(st|nd|rd|th)?\.? \p{L}{3,9}"
        + @"|\d{4} \p{L}{3,9}( \d{1,2}([–-]\d{1,2})?)?"
        + @"|\d{4}-\d{2}(-\d{2})?|\d{1,2}[/.]\d{1,2}[/.]\d{4})$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherOrder();

    [GeneratedRegex(@"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(\.|\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortMonth();

    [GeneratedRegex(
        @"[(\[]?\b(n\. ?d|nd|N\. ?D|ND|[Nn]o date|[Uu]ndated|s\.a|[Dd]ate unknown)(?!\w)\.?[)\]]?\.?",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoDate();
}
