using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Vancouver;

/// <summary>"N Engl J Med. 2002": no full stops within the name of a journal, one behind it (Citing Medicine,
/// 1.1).</summary>
internal static partial class VancouverJournalCheck
{
    public static void Check(EntryView entry)
    {
        // What stands in brackets is another work that a title names; behind "In:" stands a book.
        if (entry.Field(FieldLabel.Journal) is not { } journal || entry.At(journal.Start - 1) == '['
            || entry.Between(journal.Start - 4, journal.Start) == "In: ")
        {
            return;
        }

        // Without a title before it more was read as the journal; "The Morning Courier. Late." is no shortened name.
        if (entry.Field(FieldLabel.Title) is { } title && title.End <= journal.Start
            && !entry.TextOf(journal).StartsWith("The ", StringComparison.Ordinal))
        {
            CheckStops(entry, journal);
        }

        if (entry.Field(FieldLabel.Date) is { } date
            && entry.Between(journal.End, date.Start) is var between and (" " or ", ")
            && char.IsAsciiDigit(entry.At(date.Start)) && char.IsLetter(entry.At(journal.End - 1)))
        {
            entry.Report(VancouverRules.JournalStops, journal.End, between.Length,
                "Behind the name of a journal stands a full stop.", new DraftEdit(journal.End, between.Length, ". "));
        }
    }

    private static void CheckStops(EntryView entry, TextRange journal)
    {
        var name = entry.TextOf(journal);
        var stops = Stop().Matches(name);
        if (stops.Count > 0)
        {
            entry.Report(VancouverRules.JournalStops, journal.Start, journal.Length,
                $"The words of the name of a journal are shortened without full stops: \"{Stop().Replace(name, "")}\".",
                [.. stops.Select(stop => new DraftEdit(journal.Start + stop.Index, 1, ""))]);
        }
    }

    [GeneratedRegex(@"(?<=\p{L})\.(?= [\p{L}&])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stop();
}
