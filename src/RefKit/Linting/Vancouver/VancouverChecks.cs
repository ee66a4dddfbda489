using System.Collections.Immutable;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Vancouver;

/// <summary>What is looked at in a list in Vancouver style.</summary>
internal static class VancouverChecks
{
    public static readonly ImmutableArray<EntryRule> Entry =
    [
        VancouverAuthorCheck.Check,
        static entry => TitleCaseCheck.Check(entry, VancouverRules.TitleCase),
        static entry => QuoteCheck.Check(entry, VancouverRules.TitleQuotes),
        VancouverJournalCheck.Check,
        VancouverDateCheck.Check,
        VancouverPageCheck.Check,
        VancouverBookCheck.Check,
        VancouverPublisherCheck.Check,
        static entry => CheckDoi(entry),
        static entry => CheckItalics(entry),
    ];

    public static readonly ImmutableArray<ListRule> List =
    [
        NumberingCheck.Check,
        static entries => DuplicateCheck.Check(entries, VancouverRules.Duplicate),
    ];

    private static void CheckDoi(EntryView entry)
    {
        foreach (var doi in Doi.Find(entry.Text))
        {
            DoiFormCheck.Check(entry, doi, VancouverRules.DoiForm, "doi:");
        }
    }

    private static void CheckItalics(EntryView entry)
    {
        if (!entry.ShowsItalics)
        {
            return;
        }

        ReadOnlySpan<FieldLabel> upright =
            [FieldLabel.Title, FieldLabel.Journal, FieldLabel.Volume, FieldLabel.ContainerTitle];
        foreach (var label in upright)
        {
            // A single word may be a species.
            if (entry.Field(label) is { } range && entry.ItalicShare(range) > (label == FieldLabel.Title ? 0.9 : 0.5))
            {
                entry.ReportItalic(VancouverRules.Italics, range,
                    "Nothing is set in italics for being a title or volume.");
            }
        }
    }
}
