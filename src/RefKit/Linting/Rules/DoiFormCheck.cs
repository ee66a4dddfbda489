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
        // "doi: 10.1136/…" is how PubMed prints it. The proxy of a library, or the page of a publisher, is an address.
        if (lead.Value.TrimEnd() == prefix
            || (!lead.Success && before.Length > 0 && !char.IsWhiteSpace(before[^1]) && before[^1] is not ('(' or '[')))
        {
            return;
        }

        var start = doi.Range.Start - lead.Length;
        var message = $"A DOI is written as \"{prefix}{doi.Doi.Value}\".";
        if ((entry.At(start - 1), entry.At(doi.Range.End)) is ('(', ')') or ('[', ']'))
        {
            entry.Report(rule, start - 1, doi.Range.End + 2 - start, message,
                new DraftEdit(start - 1, lead.Length + 1, prefix), new DraftEdit(doi.Range.End, 1, ""));
            return;
        }

        entry.Report(rule, start, doi.Range.End - start, message, new DraftEdit(start, lead.Length, prefix));
    }

    [GeneratedRegex(
        @"(?<![\w./])((?i:doi)[:=. ]{0,3})?((https?://)?((www|dx)\.)?doi\.org/+)((?i:doi)[:=. ]{1,3})?$"
        + @"|(?<!\w)(?i:doi)[:=. ]{0,3}$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeadIn();
}
