using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>The alphabetical order of the list by what the entries begin with, as written (APA 7, 9.44 to 9.48): the
/// entries outside of the longest run that is in order are reported.</summary>
internal static partial class ApaOrderCheck
{
    private const int MaxKeyLength = 200;

    public static void Check(IReadOnlyList<EntryView> entries)
    {
        var keys = entries.Select(KeyOf).ToList();
        var isInOrder = OrderedRun.Find(keys, StringComparer.Ordinal);
        var run = Enumerable.Range(0, keys.Count).Where(i => isInOrder[i]).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            if (!isInOrder[i])
            {
                var count = CountBefore(run, keys, keys[i]);
                var before = count > 0 ? entries[run[count - 1]] : null;
                entries[i].Report(ApaRules.Order, 0, FirstWord(entries[i].Text),
                    before is null
                        ? "The entry belongs at the start: the list is in alphabetical order."
                        : "The list is in alphabetical order: the entry belongs behind "
                            + $"\"{before.Text[..FirstWord(before.Text)]}\".");
            }
        }
    }

    // How many of the run stand before a key; they are in order.
    private static int CountBefore(List<int> run, List<string> keys, string key)
    {
        var (low, high) = (0, run.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(keys[run[middle]], key) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Family, initials, further authors, date: what is shorter comes first ("nothing precedes something"). Spaces,
    // hyphens and apostrophes within names do not count, nor does an article at the head of a title or an organisation.
    private static string KeyOf(EntryView entry)
    {
        var names = NameRegion.Of(entry);
        var end = names?.End ?? Math.Min(entry.Field(FieldLabel.Title)?.End ?? entry.Text.Length, MaxKeyLength);
        var head = entry.Text[..Math.Min(end, MaxKeyLength)];
        head = names?.Names is [{ Family: not null }, ..] ? head : Article().Replace(head, "");
        var key = new StringBuilder();
        foreach (var c in head.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(Fold(c));
            }
            else if (c == ',' && names is not null)
            {
                key.Append('\u0001');
            }
        }

        return key.Append('\u0001').Append(DateOf(entry)).ToString();
    }

    private static string DateOf(EntryView entry) => entry.Reference.Issued?.Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}{YearLetter().Match(entry.Text).Value}")
        : entry.Text.Contains("in press", StringComparison.OrdinalIgnoreCase) ? "9999" : "0000";

    private static string Fold(char c) => c switch
    {
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'đ' or 'Đ' => "d",
        _ => char.ToLowerInvariant(c).ToString(),
    };

    private static int FirstWord(string text) =>
        text.AsSpan().IndexOfAny(" ,(") is var end && end > 0 ? end : text.Length;

    [GeneratedRegex(@"^\P{L}*\b(?i:a|an|the) (?=\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Article();

    // "2019b"
    [GeneratedRegex(@"(?<=[( ](\d{4}|n\.d\.-))[a-z](?=[),.])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearLetter();
}
