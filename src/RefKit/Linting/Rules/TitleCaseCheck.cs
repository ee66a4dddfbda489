using RefKit.Casing;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Rules;

/// <summary>Titles in title case where sentence case is asked, told only where the casing is sure.</summary>
internal static class TitleCaseCheck
{
    private const double SureWord = 0.9;
    private const double SureAlone = 0.97;
    private const int WordsAtLeast = 2;
    private const int LongWord = 4;

    /// <summary>Looks at the titles of works in an entry.</summary>
    public static void Check(EntryView entry, LintRule rule)
    {
        foreach (var title in Titles(entry))
        {
            Check(entry, title, rule);
        }
    }

    private static void Check(EntryView entry, TextRange title, LintRule rule)
    {
        var text = entry.TextOf(title);
        var cased = entry.InSentenceCase(title);
        if (!text.Any(char.IsLower) && text.Count(char.IsUpper) > 10)
        {
            ReportCapitals(entry, title, cased, rule);
            return;
        }

        var sure = cased.Changes.Where(change =>
            IsSure(change) && !IsBehindNumber(text, change.Start) && !IsBeforeName(text, change, cased)).ToList();
        if (sure.Count == 1 && sure[0].Confidence >= SureAlone && IsAllCapitalised(text))
        {
            // "Deep Learning", but "Uncle Tungsten" too.
            entry.Advise(rule, title.Start, title.Length,
                $"The title is set in sentence case: \"{sure[0].After}\", if it is no name.");
        }
        else if (sure.Count >= WordsAtLeast)
        {
            var words = string.Join(", ", sure.Take(3).Select(static change => $"\"{change.After}\""));
            entry.Report(rule, title.Start, title.Length,
                $"The title is set in sentence case: {words}{(sure.Count > 3 ? " …" : "")}.",
                [.. sure.Select(change => new DraftEdit(title.Start + change.Start, change.Length, change.After))]);
        }
    }

    /// <summary>The titles of works: not those of journals, nor of what follows the rules of the law.</summary>
    public static IEnumerable<TextRange> Titles(EntryView entry)
    {
        if (LegalText.IsLegal(entry.Text))
        {
            yield break;
        }

        if (entry.Field(FieldLabel.Title) is { } title)
        {
            yield return title;
        }

        // The site of a web page keeps its capitals; a book is told by its editors or publisher.
        if (entry.Field(FieldLabel.ContainerTitle) is { } book && !entry.IsArticle
            && entry.Field(FieldLabel.Editor) is not null
            && entry.Reference.Type is ReferenceType.Chapter or ReferenceType.EntryEncyclopedia
                or ReferenceType.EntryDictionary)
        {
            yield return book;
        }
    }

    // Which words of a title in capitals are names or abbreviations cannot be seen in it.
    private static void ReportCapitals(EntryView entry, TextRange title, CasedTitle cased, LintRule rule)
    {
        if (cased.Changes.All(static change => change.Confidence >= SureWord))
        {
            entry.Report(rule, title.Start, title.Length, "The title is set in sentence case, not in capitals.",
                new DraftEdit(title.Start, title.Length, cased.Text));
            return;
        }

        entry.Report(rule, title.Start, title.Length,
            $"The title is set in sentence case, not in capitals, perhaps \"{cased.Text}\": "
                + "look at names and abbreviations.");
    }

    private static bool IsSure(CaseChange change) => change.Confidence >= SureWord
        && change.Reason is CaseChangeReason.CommonWord or CaseChangeReason.SpeciesEpithet;

    // "Tom Bissell": what stands before a word that keeps its capital may belong to the name.
    private static bool IsBeforeName(string title, CaseChange change, CasedTitle cased)
    {
        var next = change.Start + change.Length + 1;
        return next + 1 < title.Length && title[next - 1] == ' ' && char.IsUpper(title[next])
            && char.IsLower(title[next + 1])
            && !cased.Changes.Any(other => other.Start == next && IsSure(other));
    }

    // "Vol. 2. Cognitive processes": a part has a title of its own.
    private static bool IsBehindNumber(string title, int start) =>
        start > 2 && title[start - 1] == ' ' && title[start - 2] == '.' && char.IsAsciiLetterOrDigit(title[start - 3])
        && title.AsSpan(0, start - 2).TrimEnd("0123456789IVXivx").EndsWith(". ");

    // No long word begins with a small letter.
    private static bool IsAllCapitalised(string title)
    {
        foreach (var word in title.AsSpan().Split(' '))
        {
            var letters = title.AsSpan()[word].Trim(",;:()\"“”‘’'");
            if (letters.Length >= LongWord && char.IsLower(letters[0]))
            {
                return false;
            }
        }

        return true;
    }
}
