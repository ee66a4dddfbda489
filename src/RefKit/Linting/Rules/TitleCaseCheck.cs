using RefKit.Casing;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Rules;

/// <summary>Titles in title case where sentence case is asked, told only where the casing is sure.</summary>
internal static class TitleCaseCheck
{
    private const double SureWord = 0.9;
    private const int WordsAtLeast = 2;

    /// <summary>Looks at the title of a work.</summary>
    public static void Check(EntryView entry, TextRange title, LintRule rule)
    {
        var text = entry.TextOf(title);
        var cased = TitleCaser.ToSentenceCase(text, new CasingOptions { Language = entry.Reference.Language });
        var sure = cased.Changes
            .Where(static change => change.Reason is CaseChangeReason.CommonWord or CaseChangeReason.SpeciesEpithet
                && change.Confidence >= SureWord)
            .ToList();
        var areCapitals = !text.Any(char.IsLower) && text.Count(char.IsUpper) > 10;
        if (areCapitals)
        {
            entry.Report(rule, title.Start, title.Length, "The title is set in sentence case, not in capitals.",
                new DraftEdit(title.Start, title.Length, cased.Text));
        }
        else if (sure.Count >= WordsAtLeast)
        {
            var words = string.Join(", ", sure.Take(3).Select(static change => $"\"{change.After}\""));
            entry.Report(rule, title.Start, title.Length,
                $"The title is set in sentence case: {words}{(sure.Count > 3 ? " …" : "")}.",
                [.. sure.Select(change => new DraftEdit(title.Start + change.Start, change.Length, change.After))]);
        }
    }

    /// <summary>The titles of works: not those of journals.</summary>
    public static IEnumerable<TextRange> Titles(EntryView entry)
    {
        if (entry.Field(FieldLabel.Title) is { } title)
        {
            yield return title;
        }

        // The site of a web page keeps its capitals; a book is told by its editors or publisher.
        if (entry.Field(FieldLabel.ContainerTitle) is { } book && !entry.IsArticle
            && entry.Reference.Type is ReferenceType.Chapter && entry.Field(FieldLabel.Editor) is not null)
        {
            yield return book;
        }
    }
}
