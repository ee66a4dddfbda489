using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>DOIs, addresses and the end of an entry (APA 7, 9.16 and 9.34 to 9.36).</summary>
internal static partial class ApaLinkCheck
{
    public static void Check(EntryView entry)
    {
        var dois = Doi.Find(entry.Text);
        foreach (var doi in dois)
        {
            DoiFormCheck.Check(entry, doi, ApaRules.DoiForm, "https://doi.org/");
        }

        CheckRetrieved(entry, hasDoi: !dois.IsEmpty);
        CheckEnd(entry, dois.IsEmpty ? -1 : dois[^1].Range.End);
        if (dois.IsEmpty && entry.IsArticle && entry.Field(FieldLabel.Url) is null
            && entry.Field(FieldLabel.Volume) is not null)
        {
            entry.Advise(ApaRules.DoiMissing, entry.Text.Length, 0, "An article that has a DOI ends with it.");
        }
    }

    private static void CheckRetrieved(EntryView entry, bool hasDoi)
    {
        if (hasDoi && Accessed().Match(entry.Text) is { Success: true } accessed)
        {
            entry.Report(ApaRules.Retrieved, accessed.Index, accessed.Length,
                "A DOI stands without a date of retrieval.",
                new DraftEdit(accessed.Index, accessed.Length, ""));
        }

        if (Retrieved().Match(entry.Text) is not { Success: true } match)
        {
            return;
        }

        // With a date it stands before what changes without versions; never before a DOI or an article.
        if (match.Groups["date"].Success && !hasDoi && !entry.IsArticle)
        {
            if (entry.Reference.Issued is not null && !entry.Text.Contains("n.d.", StringComparison.Ordinal))
            {
                entry.Advise(ApaRules.Retrieved, match.Index, match.Length,
                    "A date of retrieval is for pages that change and are not archived; "
                        + "this one has a date of its own.");
            }

            return;
        }

        entry.Report(ApaRules.Retrieved, match.Index, match.Length,
            "A DOI or URL stands without \"Retrieved from\"; a date of retrieval is for what changes without versions.",
            new DraftEdit(match.Index, match.Length, ""));
    }

    private static void CheckEnd(EntryView entry, int doiEnd)
    {
        var text = entry.Text.AsSpan().TrimEnd();
        if (text.IsEmpty)
        {
            return;
        }

        var lastWord = text.LastIndexOf(' ') + 1;
        var isLink = lastWord < doiEnd || text[lastWord..].Contains("://", StringComparison.Ordinal)
            || text[lastWord..].StartsWith("www.", StringComparison.Ordinal);
        if (isLink && text[^1] == '.' && doiEnd < text.Length)
        {
            entry.Report(ApaRules.DoiStop, text.Length - 1, 1, "No full stop stands behind a DOI or URL.",
                new DraftEdit(text.Length - 1, 1, ""));
        }
        else if (!isLink && !LegalText.IsLegal(entry.Text)
            && text[^1] is not ('.' or '?' or '!' or ')' or ']' or '”' or '"'))
        {
            entry.Report(ApaRules.EndStop, text.Length, 0, "A full stop stands at the end of an entry.",
                new DraftEdit(text.Length, 0, "."));
        }
        else if (isLink && NoStop().Match(entry.Text) is { Success: true } gap)
        {
            entry.Report(ApaRules.EndStop, gap.Index, gap.Length, "A full stop stands before the DOI or URL.",
                new DraftEdit(gap.Index, gap.Length, ". "));
        }
    }

    [GeneratedRegex(
        @"\b([Rr]etrieved|[Aa]vailable|[Aa]ccessed"
        + @"|[Rr]ecuperado|[Dd]isponible|[Dd]isponível|[Aa]bgerufen|[Vv]erfügbar)"
        + @"( (on )?(?<date>[^.:()]{0,10}\d[^:()]{3,24}?),?)?"
        + @" ?(from|at|via|de|en|em|von|unter|sur)?:? (?=https?://|www\.|doi)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Retrieved();

    // "https://doi.org/10.… (accessed 3 May 2019)"
    [GeneratedRegex(
        @"(?<=/\S{3,200})"
        + @"[.,;]? [(\[]?([Ll]ast )?([Aa]ccessed|[Rr]etrieved|[Vv]iewed|[Cc]ited)( on)?:? "
        + @"[^()\[\]:/]{4,30}\d[^()\[\]:/]{0,12}[)\]]?\.?$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Accessed();

    // "45–67 https://…", "45–67, https://…" as the last word
    [GeneratedRegex(
        @"(?<=[\d\p{Ll}]{2}[)\]]?)[,;]? "
        + @"(?=(https?://|doi\.org/|doi:|DOI:)\S+$)"
        + @"(?<!\b(from|at|via|doi|DOI|see) )",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoStop();
}
