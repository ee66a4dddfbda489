using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>Case, quotation marks and end of titles (APA 7, 9.18 to 9.22).</summary>
internal static class ApaTitleCheck
{
    private const double Sure = 0.6;

    public static void Check(EntryView entry)
    {
        TitleCaseCheck.Check(entry, ApaRules.TitleCase);
        QuoteCheck.Check(entry, ApaRules.TitleQuotes);
        if (entry.Field(FieldLabel.Title) is { } title)
        {
            CheckEnd(entry, title);
        }
    }

    private static void CheckEnd(EntryView entry, TextRange title)
    {
        var next = entry.Parsed.Fields.FirstOrDefault(field => field.Range.Start >= title.End);
        if (next.Range.Length == 0 || next.Label is not (FieldLabel.Journal or FieldLabel.Publisher)
            || next.Confidence < Sure || entry.ConfidenceOf(FieldLabel.Title) < Sure)
        {
            return;
        }

        var gap = entry.Between(title.End, next.Range.Start);
        if (gap is "," or ", " or " " or ";" or "; " or ": "
            && entry.At(title.End - 1) is not ('.' or '?' or '!' or ']'))
        {
            entry.Report(ApaRules.TitleStop, title.End, gap.Length, "A full stop stands behind the title.",
                new DraftEdit(title.End, gap.Length, ". "));
        }
    }
}
