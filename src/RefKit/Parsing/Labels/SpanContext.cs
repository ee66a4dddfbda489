using System.Collections.Immutable;
using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Labels;

/// <summary>
/// Corrects fields that the words in and around them prove wrong: names behind "translated by" are translators, "19-25"
/// in front of "July 2008" are days, "no. 58" is an issue, an address starts at "http", and a country behind a place
/// belongs to it.
/// </summary>
internal static class SpanContext
{
    /// <summary>The fields, changed where need be; in order, as they came.</summary>
    public static ImmutableArray<LabelledSpan> Correct(string text, ImmutableArray<LabelledSpan> spans)
    {
        ImmutableArray<LabelledSpan>.Builder? corrected = null;
        var hasIssue = spans.Any(static span => span.Label == FieldLabel.Issue);
        for (var i = 0; i < spans.Length; i++)
        {
            var before = i == 0 ? default(LabelledSpan?) : corrected is null ? spans[i - 1] : corrected[^1];
            var joined = before is { } last ? JoinsBefore(text, last, spans[i]) : null;
            var changed = joined ?? Change(text, before, spans[i], hasIssue);
            if (corrected is null && changed != spans[i])
            {
                corrected = ImmutableArray.CreateBuilder<LabelledSpan>(spans.Length);
                corrected.AddRange(spans, i);
            }

            if (joined is not null)
            {
                corrected!.RemoveAt(corrected.Count - 1);
            }

            corrected?.Add(changed);
        }

        return corrected is null ? spans : corrected.DrainToImmutable();
    }

    private static LabelledSpan Change(string text, LabelledSpan? before, LabelledSpan span, bool hasIssue) =>
        span.Label switch
        {
            FieldLabel.Author or FieldLabel.Contributor when before is not (null or { Label: FieldLabel.CitationNumber })
                => NameRole(text, span),
            FieldLabel.Volume when !hasIssue => NameIssue(text, span),
            FieldLabel.Url => CutLead(text, span),
            _ => span,
        };

    /// <summary>Names behind a field, as the words in front of them say what they are: "traduzione di M. Sepa", "ed. C.
    /// Gordon" are those of a translator and of an editor.</summary>
    public static LabelledSpan NameRole(string text, LabelledSpan span)
    {
        var lead = NameRoles.LeadLength(text.AsSpan(span.Start, span.Length), out var role);
        FieldLabel? label = role switch
        {
            NameVariable.Editor or NameVariable.EditorTranslator => FieldLabel.Editor,
            NameVariable.Translator => FieldLabel.Translator,
            _ => null,
        };
        return lead == 0 || lead >= span.Length || label is null
            ? span : span with { Label = label.Value, Start = span.Start + lead, Length = span.Length - lead };
    }

    // "no. 58", "3月号", "제2호" where no other issue is.
    private static LabelledSpan NameIssue(string text, LabelledSpan span)
    {
        var isIssue = char.IsAsciiDigit(text[span.Start])
            && (IsIssueWord(text.AsSpan(0, span.Start)) || IsIssueCounter(text.AsSpan(span.End)));
        return isIssue ? span with { Label = FieldLabel.Issue } : span;
    }

    private static bool IsIssueWord(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - 8)..].TrimEnd(" .");
        var word = before[(before.LastIndexOfAny(" .,;:()[]") + 1)..];
        foreach (var label in (ReadOnlySpan<string>)["no", "nos", "nr", "nrs", "n°", "nº", "№"])
        {
            if (word.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIssueCounter(ReadOnlySpan<char> after)
    {
        after = after.StartsWith("月") ? after[1..] : after;
        return !after.IsEmpty && after[0] is '号' or '號' or '호';
    }

    // "Retirado de http://…"
    private static LabelledSpan CutLead(string text, LabelledSpan span)
    {
        var address = text.AsSpan(span.Start, span.Length);
        var start = address.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        start = start < 0 ? address.IndexOf("www.", StringComparison.OrdinalIgnoreCase) : start;
        return start > 0 && char.IsWhiteSpace(address[start - 1]) && !address[..start].ContainsAny('.', '/')
            ? span with { Start = span.Start + start, Length = span.Length - start } : span;
    }

    private static LabelledSpan? JoinsBefore(string text, LabelledSpan before, LabelledSpan span)
    {
        var gap = text.AsSpan(before.End, span.Start - before.End);
        var label = before.Label switch
        {
            FieldLabel.Pages when span.Label == FieldLabel.Date && gap is " " && IsDays(text, before)
                && StartsWithMonth(text.AsSpan(span.Start, span.Length)) => FieldLabel.Date,
            FieldLabel.Location when span.Label == FieldLabel.Publisher && gap is ", "
                && Countries.Contains(text.AsSpan(span.Start, span.Length)) => FieldLabel.Location,
            _ => (FieldLabel?)null,
        };
        return label is null ? null : new LabelledSpan(label.Value, before.Start, span.End - before.Start,
            before.Confidence * span.Confidence);
    }

    // "19-25" without "pp." before it.
    private static bool IsDays(string text, LabelledSpan pages)
    {
        var value = text.AsSpan(pages.Start, pages.Length);
        var dash = value.IndexOfAny('-', '–');
        var before = text.AsSpan(0, pages.Start).TrimEnd();
        return dash > 0 && IsDay(value[..dash].Trim()) && IsDay(value[(dash + 1)..].Trim())
            && (before.IsEmpty || before[^1] is ',' or '.' or ';' or '(') && !EndsInPageLabel(before);
    }

    private static bool EndsInPageLabel(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - 8)..].TrimEnd('.');
        return NumberLabels.Of(before[(before.LastIndexOfAny(" .,;:()[]") + 1)..]) != NumberRole.None;
    }

    private static bool IsDay(ReadOnlySpan<char> digits) => digits.Length is 1 or 2
        && FieldText.TryReadInt32(digits, out var day) && day is > 0 and <= 31;

    private static bool StartsWithMonth(ReadOnlySpan<char> date)
    {
        var end = date.IndexOfAny(" .,");
        return end > 2 && MonthNames.MonthOf(WordFolding.Fold(date[..end])) > 0;
    }
}
