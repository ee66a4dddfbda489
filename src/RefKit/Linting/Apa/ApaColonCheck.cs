using RefKit.Casing;
using RefKit.Linting.Rules;

namespace RefKit.Linting.Apa;

/// <summary>The capital behind a colon in a title (APA 7, 6.17).</summary>
internal static class ApaColonCheck
{
    public static void Check(EntryView entry)
    {
        foreach (var title in TitleCaseCheck.Titles(entry))
        {
            Check(entry, title);
        }
    }

    private static void Check(EntryView entry, TextRange title)
    {
        var text = entry.TextOf(title);
        var cased = entry.InSentenceCase(title);
        foreach (var change in cased.Changes)
        {
            if (change.Reason == CaseChangeReason.AfterPunctuation && change.Start > 1 && text[change.Start - 2] == ':'
                && char.IsLower(change.Before[0]))
            {
                entry.Report(ApaRules.TitleCase, title.Start + change.Start, change.Length,
                    $"Behind a colon in a title stands a capital: \"{change.After}\".",
                    new DraftEdit(title.Start + change.Start, change.Length, change.After));
            }
        }
    }
}
