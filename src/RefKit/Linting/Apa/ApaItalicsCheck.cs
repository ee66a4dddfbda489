using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>Italics, where they can be seen (APA 7, 6.22, 9.19 and 9.25).</summary>
internal static partial class ApaItalicsCheck
{
    private const double Half = 0.5;
    private const double Whole = 0.9;

    public static void Check(EntryView entry)
    {
        if (!entry.ShowsItalics || LegalText.IsLegal(entry.Text))
        {
            return;
        }

        if (entry.Field(FieldLabel.Journal) is { } journal)
        {
            CheckArticle(entry, journal);
        }
        else if (entry.Field(FieldLabel.ContainerTitle) is { } book)
        {
            CheckChapter(entry, book);
        }
        else if (entry.Field(FieldLabel.Title) is { } title && StandsAlone(entry, title))
        {
            // "Narrative therapy (Publication No. 3)"
            var bracket = entry.TextOf(title) is [.., ')'] text ? text.LastIndexOf(" (", StringComparison.Ordinal) : -1;
            Ask(entry, bracket > 0 ? new TextRange(title.Start, bracket) : title,
                "The title of a work that stands alone is set in italics.");
        }
    }

    private static void CheckArticle(EntryView entry, TextRange journal)
    {
        var volume = entry.Fields(FieldLabel.Volume).FirstOrDefault(range => range.Start >= journal.End);
        // Italics that go on behind the title are those of a book, whatever it was taken for.
        var article = volume.Length > 0 && entry.Field(FieldLabel.Title) is { } title
            && entry.ItalicShare(title) > Whole
            && entry.ItalicShare(TextRange.FromBounds(title.End, Math.Max(title.End, journal.Start))) == 0
                ? title
                : default;
        // Where something else is in italics it is doubtful what is the journal; a lone number may be a page.
        if (!entry.HasItalicsOutside(journal, volume, article))
        {
            Ask(entry, journal, "The name of a journal is set in italics.");
            if (volume.Length > 0 && entry.At(volume.End) is '(' or ',' or ' '
                && !entry.TextOf(volume).AsSpan().ContainsAny('–', '-'))
            {
                Ask(entry, volume, "The volume of a journal is set in italics.");
            }
        }

        if (article.Length > 0)
        {
            entry.ReportItalic(ApaRules.Italics, article, "The title of an article is not set in italics.");
        }

        if (volume.Length > 0 && IssueAndPages().Match(entry.Text, volume.End) is { Success: true, Length: > 0 } behind
            && behind.Index == volume.End && CountItalic(entry, behind) is var (issue, pages) && (issue || pages))
        {
            var (first, last) = (issue ? behind.Groups["issue"] : behind.Groups["pages"],
                pages ? behind.Groups["pages"] : behind.Groups["issue"]);
            entry.ReportItalic(ApaRules.Italics, TextRange.FromBounds(first.Index, last.Index + last.Length),
                "Issue and pages are not set in italics.");
        }
    }

    private static (bool Issue, bool Pages) CountItalic(EntryView entry, Match behind)
    {
        bool IsItalic(Group group) =>
            group.Success && entry.ItalicShare(new TextRange(group.Index, group.Length)) > Whole;
        return (IsItalic(behind.Groups["issue"]), IsItalic(behind.Groups["pages"]));
    }

    private static void CheckChapter(EntryView entry, TextRange book)
    {
        if (entry.Field(FieldLabel.Publisher) is null || (entry.Reference.Type != ReferenceType.Chapter
            && !(entry.Reference.Type is ReferenceType.EntryEncyclopedia or ReferenceType.EntryDictionary
                or ReferenceType.PaperConference
                && BehindIn().IsMatch(entry.Text[..book.Start]))))
        {
            return;
        }

        // A volume with a title of its own belongs to the title of the book.
        var part = Part().Match(entry.Text, book.End);
        var whole = part.Success && part.Index == book.End
            ? TextRange.FromBounds(book.Start, book.End + part.Length)
            : book;
        Ask(entry, whole, "The title of a book is set in italics.");
        if (entry.Field(FieldLabel.Title) is { } chapter && chapter.End <= book.Start
            && entry.ItalicShare(chapter) > Whole
            && entry.ItalicShare(TextRange.FromBounds(chapter.End, book.Start)) == 0)
        {
            entry.ReportItalic(ApaRules.Italics, chapter, "The title of a chapter is not set in italics.");
        }
    }

    private static bool StandsAlone(EntryView entry, TextRange title)
    {
        // Behind "In" stands the book, though it was not read as one.
        if (entry.Between(title.End, title.End + 6).StartsWith(". In ", StringComparison.Ordinal))
        {
            return false;
        }

        // Where something else is in italics it is doubtful what stands alone.
        return !entry.HasItalicsOutside()
            && entry.Reference.Type is ReferenceType.Book or ReferenceType.Report or ReferenceType.Thesis
                or ReferenceType.Dataset or ReferenceType.Software or ReferenceType.MotionPicture
                or ReferenceType.Manuscript or ReferenceType.Webpage or ReferenceType.Article;
    }

    private static void Ask(EntryView entry, TextRange range, string message)
    {
        if (entry.ItalicShare(range) < Half)
        {
            entry.ReportUpright(ApaRules.Italics, range, message);
        }
    }

    [GeneratedRegex(
        @" ?(?<issue>\(\d[^()]{0,20}\))?(, (?<pages>\p{L}?\d+([–-]\p{L}?\d+)?))?",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IssueAndPages();

    // "Handbook of child psychology: Vol. 2. Cognitive processes"
    [GeneratedRegex(@"[:,.] Vol\. \d{1,3}\.( [^().]{3,100})?(?= \()", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    // "In ", "In A. Doe (Ed.), "
    [GeneratedRegex(@"[.?!\]] In ([^()]{0,200} \(Eds?\.\), )?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BehindIn();
}
