using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>Italics, where they can be seen (APA 7, 6.22, 9.19 and 9.25).</summary>
internal static class ApaItalicsCheck
{
    private const double Half = 0.5;

    public static void Check(EntryView entry)
    {
        if (!entry.ShowsItalics)
        {
            return;
        }

        if (entry.Field(FieldLabel.Journal) is { } journal)
        {
            var volume = entry.Fields(FieldLabel.Volume).FirstOrDefault(range => range.Start >= journal.End);
            // Where something else is in italics it is doubtful what is the journal; a lone number may be a page.
            if (!entry.HasItalicsOutside(journal, volume))
            {
                Ask(entry, journal, "The name of a journal is set in italics.");
                if (volume.Length > 0 && entry.At(volume.End) is '(' or ',' or ' '
                    && !entry.TextOf(volume).AsSpan().ContainsAny('–', '-'))
                {
                    Ask(entry, volume, "The volume of a journal is set in italics.");
                }
            }

            if (volume.Length > 0 && entry.Field(FieldLabel.Title) is { } article && entry.ItalicShare(article) > 0.9)
            {
                entry.Report(ApaRules.Italics, article.Start, article.Length, "The title of an article is not set in italics.");
            }
        }
        else if (entry.Field(FieldLabel.ContainerTitle) is { } book)
        {
            if (entry.Reference.Type == ReferenceType.Chapter && entry.Field(FieldLabel.Publisher) is not null)
            {
                Ask(entry, book, "The title of a book is set in italics.");
            }
        }
        else if (entry.Field(FieldLabel.Title) is { } title && entry.Field(FieldLabel.Publisher) is not null
            && entry.Reference.Type is ReferenceType.Book
            && !entry.Between(title.End, title.End + 6).StartsWith(". In ", StringComparison.Ordinal))
        {
            // Behind "In" stands the book, though it was not read as one.
            Ask(entry, title, "The title of a book is set in italics.");
        }
    }

    private static void Ask(EntryView entry, TextRange range, string message)
    {
        if (entry.ItalicShare(range) < Half)
        {
            entry.ReportUpright(ApaRules.Italics, range, message);
        }
    }
}
