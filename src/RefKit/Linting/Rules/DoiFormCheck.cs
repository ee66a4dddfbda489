using System.Text.RegularExpressions;

namespace RefKit.Linting.Rules;

/// <summary>What stands before a DOI.</summary>
internal static partial class DoiFormCheck
{
    private const int Window = 60;

    /// <summary>Reports a DOI that is not written with the prefix that the manual asks for.</summary>
    public static void Check(EntryView entry, DoiMatch doi, LintRule rule, string prefix)
    {
        var before = entry.Between(Math.Max(0, doi.Range.Start - Window), doi.Range.Start);
        var lead = LeadIn().Match(before);
        // A library's proxy, or the page of a publisher, is an address of its own.
        if (lead.Value == prefix || (!lead.Success && before.Length > 0 && !char.IsWhiteSpace(before[^1]) && before[^1] is not ('(' or '[')))
        {
            return;
        }

        var start = doi.Range.Start - lead.Length;
        entry.Report(rule, start, doi.Range.End - start, $"A DOI is written as \"{prefix}{doi.Doi.Value}\".",
            new DraftEdit(start, lead.Length, prefix));
    }

    [GeneratedRegex(@"((?i:doi)[: ]{0,3})?(https?://(dx\.)?doi\.org/|(?<![\w./])(www\.|dx\.)?doi\.org/)$|((?<!\w)(?i:doi)\.?[: ]{0,3})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeadIn();
}
