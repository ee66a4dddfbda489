using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;

namespace RefKit.Parsing.Building;

/// <summary>Guesses the item type of a reference from its fields and words. The rules are tried in order; the first
/// that
/// holds decides and gives its reason.</summary>
internal static class TypeGuesser
{
    public static (ReferenceType? Type, string Reason) Guess(ReferenceDraft draft) =>
        ByGenre(draft) ?? ByLaw(draft) ?? ByPreprint(draft) ?? ByContainer(draft) ?? ByJournal(draft)
        ?? ByAddress(draft) ?? ByPublisher(draft)
        ?? (draft[TextVariable.Title] is null
            ? (null, "There is no title to tell a type by.")
            : (ReferenceType.Document, "There is a title, but no journal, book, publisher or address."));

    private static (ReferenceType? Type, string Reason)? ByGenre(ReferenceDraft draft)
    {
        var isInJournal = draft.Has(FieldLabel.Journal);
        if (draft.Genre is { } genre && GenreWords.Find(genre) is { } found
            && !(isInJournal && found.Type is not (ReferenceType.Thesis or ReferenceType.Dataset
            or ReferenceType.Software)))
        {
            return (found.Type, $"The words \"{genre}\" name the kind of work.");
        }

        var title = draft[TextVariable.Title] ?? "";
        if (!isInJournal && GapThesis(draft) is { } thesis)
        {
            return (ReferenceType.Thesis, $"The word \"{thesis}\" stands beside the fields.");
        }

        return IsPatent(draft.Text) ? (ReferenceType.Patent, "A patent number is named.")
            : IsStandard(title, draft.Text) && !isInJournal ? (ReferenceType.Standard,
                "The title is the number of a standard.")
            : null;
    }

    // "Unpublished doctoral dissertation" that no label took up.
    private static string? GapThesis(ReferenceDraft draft) =>
        draft.Unparsed is { } words && GenreWords.Find(words) is { Type: ReferenceType.Thesis, Phrase: var phrase }
            ? phrase : null;

    private static bool IsPatent(string text) =>
        text.Contains("Patent No", StringComparison.OrdinalIgnoreCase)
            || text.Contains("U.S. Patent", StringComparison.OrdinalIgnoreCase)
        || text.Contains("US Patent", StringComparison.Ordinal)
            || text.Contains("European Patent", StringComparison.OrdinalIgnoreCase)
        || text.Contains("Patent US", StringComparison.Ordinal);

    private static bool IsStandard(string title, string text)
    {
        foreach (var body in (ReadOnlySpan<string>)["ISO ", "ISO/IEC ", "DIN ", "DIN EN ", "ASTM ", "IEC ", "ANSI ",
            "BS EN ", "EN ISO ", "GB/T ", "ГОСТ "])
        {
            var isNamed = title.StartsWith(body, StringComparison.Ordinal)
                || text.StartsWith(body, StringComparison.Ordinal);
            if (isNamed && text.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and < 24)
            {
                return true;
            }
        }

        return false;
    }

    private static (ReferenceType? Type, string Reason)? ByLaw(ReferenceDraft draft)
    {
        var text = draft.Text;
        if (draft.IsCase)
        {
            return (ReferenceType.LegalCase, "Two parties and a law report are named.");
        }

        if (draft.Has(FieldLabel.Journal) && draft.Has(FieldLabel.Title))
        {
            return null;
        }

        var isReported = text.Contains(" U.S. ", StringComparison.Ordinal)
            || text.Contains(" F.2d ", StringComparison.Ordinal) || text.Contains(" F.3d ", StringComparison.Ordinal)
            || text.Contains("S. Ct.", StringComparison.Ordinal) || text.Contains("EWCA", StringComparison.Ordinal)
                || text.Contains("UKHL", StringComparison.Ordinal)
            || text.Contains(" A.C. ", StringComparison.Ordinal) || text.Contains("(Cir.", StringComparison.Ordinal);
        var isParted = text.Contains(" v. ", StringComparison.Ordinal)
            || text.Contains(" v ", StringComparison.Ordinal) || text.Contains(" vs. ", StringComparison.Ordinal);
        if ((isParted && isReported) || text.StartsWith("BGH", StringComparison.Ordinal)
            || text.StartsWith("BVerfG", StringComparison.Ordinal) || text.StartsWith("BGE ", StringComparison.Ordinal))
        {
            return (ReferenceType.LegalCase, "A court or two parties and a law report are named.");
        }

        return text.Contains("U.S.C.", StringComparison.Ordinal) || text.Contains("Pub. L.", StringComparison.Ordinal)
            || text.Contains("BGBl", StringComparison.Ordinal)
            || text.Contains("Stat. ", StringComparison.Ordinal) && text.Contains("Act", StringComparison.Ordinal)
            ? (ReferenceType.Legislation, "A collection of laws is named.")
            : null;
    }

    private static (ReferenceType? Type, string Reason)? ByPreprint(ReferenceDraft draft)
    {
        var container = draft[TextVariable.ContainerTitle] ?? draft[TextVariable.Publisher];
        if (container is not null && TypeWords.IsPreprintServer(container))
        {
            return (ReferenceType.Article, $"\"{container}\" is a server of preprints.");
        }

        return draft.ArXiv is not null && !draft.Has(FieldLabel.Journal) && !draft.Has(FieldLabel.ContainerTitle)
            ? (ReferenceType.Article, "It has an arXiv number and no journal.")
            : null;
    }

    private static (ReferenceType? Type, string Reason)? ByContainer(ReferenceDraft draft)
    {
        if (!draft.Has(FieldLabel.ContainerTitle) || draft[TextVariable.ContainerTitle] is not { } container)
        {
            return null;
        }

        return TypeWords.IsProceedings(container) ? (ReferenceType.PaperConference, $"\"{container}\" are proceedings.")
            : TypeWords.IsEncyclopedia(container) ? (ReferenceType.EntryEncyclopedia,
                $"\"{container}\" is an encyclopedia.")
            : TypeWords.IsDictionary(container) ? (ReferenceType.EntryDictionary, $"\"{container}\" is a dictionary.")
            : draft.Has(FieldLabel.Journal) && !draft.Has(FieldLabel.Editor) && !draft.Has(FieldLabel.Publisher) ? null
            : draft.Has(FieldLabel.Url) && !draft.Has(FieldLabel.Publisher) && !draft.Has(FieldLabel.Editor)
                && draft[NumberVariable.Page] is null
                ? (ReferenceType.Webpage,
                    $"It stands in \"{container}\" and has a web address, but no pages, editor or publisher.")
            : draft[TextVariable.Title] is null ? (ReferenceType.Book, "A book is named and no part of it.")
            : (ReferenceType.Chapter, $"It is a part of \"{container}\".");
    }

    private static (ReferenceType? Type, string Reason)? ByJournal(ReferenceDraft draft)
    {
        var journal = draft[TextVariable.ContainerTitle];
        if (!draft.Has(FieldLabel.Journal) || journal is null)
        {
            return null;
        }

        var hasVolume = draft[NumberVariable.Volume] is not null || draft[NumberVariable.Issue] is not null;
        var hasDay = draft.Issued?.Start is { Day: > 0 };
        if (TypeWords.IsProceedings(journal) && !hasVolume)
        {
            return (ReferenceType.PaperConference, $"\"{journal}\" are proceedings.");
        }

        if (!hasVolume && (hasDay || draft.Has(FieldLabel.Url)) && TypeWords.IsNewspaper(journal))
        {
            return (ReferenceType.ArticleNewspaper, $"\"{journal}\" is a newspaper, and no volume is given.");
        }

        if (TypeWords.IsMagazine(journal) && (hasDay || !hasVolume && draft.Issued?.Start is { Month: > 0 }))
        {
            return (ReferenceType.ArticleMagazine, $"\"{journal}\" is a magazine.");
        }

        var page = draft[NumberVariable.Page]?.Text;
        return !hasVolume && hasDay && page is [>= 'A' and <= 'Z', >= '0' and <= '9', ..]
            ? (ReferenceType.ArticleNewspaper,
                "A day and a page with the letter of a section are given, and no volume.")
            : !hasVolume && hasDay && draft[TextVariable.Doi] is null
                ? (ReferenceType.ArticleMagazine, "A periodical and a day are given, and no volume.")
                : (ReferenceType.ArticleJournal, $"The journal \"{journal}\" is named.");
    }

    private static (ReferenceType? Type, string Reason)? ByAddress(ReferenceDraft draft)
    {
        var url = draft[TextVariable.Url];
        var hasBookFields = draft.Has(FieldLabel.Publisher) || draft.Has(FieldLabel.Location)
            || draft.Has(FieldLabel.Edition) || draft[TextVariable.Isbn] is not null;
        if (url is null || hasBookFields)
        {
            return null;
        }

        if (url.Contains("github.com", StringComparison.OrdinalIgnoreCase)
            || url.Contains("cran.r-project", StringComparison.OrdinalIgnoreCase))
        {
            return (ReferenceType.Software, "The address is that of a software repository.");
        }

        return url.Contains("blog", StringComparison.OrdinalIgnoreCase)
            || url.Contains("wordpress", StringComparison.OrdinalIgnoreCase)
            ? (ReferenceType.PostWeblog, "The address is that of a blog.")
            : draft.Has(FieldLabel.Institution) ? (ReferenceType.Report, "An institution and a web address are given.")
            : (ReferenceType.Webpage, "It has a web address, and no journal, book or publisher.");
    }

    private static (ReferenceType? Type, string Reason)? ByPublisher(ReferenceDraft draft)
    {
        if (draft[TextVariable.Isbn] is not null || draft.Has(FieldLabel.Edition) || draft.Has(FieldLabel.Publisher))
        {
            return (ReferenceType.Book, "It has a publisher, an edition or an ISBN, and stands in nothing else.");
        }

        if (draft.Has(FieldLabel.Institution))
        {
            return (ReferenceType.Report, "An institution stands where a publisher would.");
        }

        if (draft.Has(FieldLabel.Location))
        {
            return (ReferenceType.Book, "It has a place of publication, and stands in nothing else.");
        }

        if (draft[NumberVariable.Page] is null)
        {
            return null;
        }

        if (draft[NumberVariable.Volume] is not null)
        {
            var isAlone = draft.Has(FieldLabel.Title) && !draft.Has(FieldLabel.Journal) && !draft.Has(FieldLabel.ContainerTitle);
            return isAlone ? (ReferenceType.Book, "A volume is given, and nothing that the work stands in.")
                : (ReferenceType.ArticleJournal, "A volume and pages are given.");
        }

        return draft[TextVariable.Doi] is not null ? (ReferenceType.ArticleJournal, "A DOI and pages are given.") : null;
    }
}
