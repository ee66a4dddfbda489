using System.Globalization;
using RefKit.Linting.Rules;

namespace RefKit.Linting.Vancouver;

/// <summary>Entries are numbered from 1, without gaps.</summary>
internal static class NumberingCheck
{
    public static void Check(IReadOnlyList<EntryView> entries)
    {
        var numbers = entries.Select(static entry => NumberOf(entry.Label)).ToList();
        // Markdown numbers a list by itself where all begin with "1.".
        if (numbers.TrueForAll(static number => number is null)
            || (numbers.Count > 1 && numbers.TrueForAll(static number => number == 1)))
        {
            return;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            var expected = i == 0 ? 1 : numbers[i - 1] + 1 ?? i + 1;
            if (numbers[i] != expected)
            {
                entries[i].Report(VancouverRules.Numbering, 0, 0, string.Create(CultureInfo.InvariantCulture,
                    $"The number {expected} is due here: entries are numbered in the order of their first citation."));
            }
        }
    }

    private static int? NumberOf(string? label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
