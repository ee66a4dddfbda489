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
        if (dois.IsEmpty && entry.IsArticle && entry.Field(FieldLabel.Url) is null && entry.Field(FieldLabel.Volume) is not null)
        {
            entry.Advise(ApaRules.DoiMissing, entry.Text.Length, 0, "An article that has a DOI ends with it.");
        }
    }

    private static void CheckRetrieved(EntryView entry, bool hasDoi)
    {
        if (Retrieved().Match(entry.Text) is not { Success: true } match)
        {
            return;
        }

        // With a date it stands before what changes without versions; never before a DOI or an article.
        if (match.Groups["date"].Success && !hasDoi && !entry.IsArticle)
        {
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
        else if (!isLink && text[^1] is not ('.' or '?' or '!' or ')' or ']' or '”' or '"'))
        {
            entry.Report(ApaRules.EndStop, text.Length, 0, "A full stop stands at the end of an entry.",
                new DraftEdit(text.Length, 0, "."));
        }
    }

    [GeneratedRegex(@"\b([Rr]etrieved|[Aa]vailable|[Aa]ccessed)( (on )?(?<date>[^.:()]{0,10}\d[^:()]{3,24}?),?)? ?(from|at|via)?:? (?=https?://|www\.|doi)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Retrieved();
}
