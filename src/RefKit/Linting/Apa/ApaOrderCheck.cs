using System.Globalization;
using System.Text;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>The alphabetical order of the list by what the entries begin with, as written (APA 7, 9.44 to 9.48): the
/// entries outside of the longest run that is in order are reported.</summary>
internal static class ApaOrderCheck
{
    private const int MaxKeyLength = 200;

    public static void Check(IReadOnlyList<EntryView> entries)
    {
        // The manual ignores spaces in names (De Vita behind Descartes); word processors do not. A list that is in order
        // one way or the other is left alone.
        var keys = entries.Select(static entry => KeyOf(entry, keepsSpaces: false)).ToList();
        var isInOrder = OrderedRun.Find(keys, StringComparer.Ordinal);
        var byWord = entries.Select(static entry => KeyOf(entry, keepsSpaces: true)).ToList();
        var isInOrderByWord = OrderedRun.Find(byWord, StringComparer.Ordinal);
        if (isInOrderByWord.Count(static x => x) > isInOrder.Count(static x => x))
        {
            (keys, isInOrder) = (byWord, isInOrderByWord);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (!isInOrder[i])
            {
                var before = entries.Where((_, j) => isInOrder[j] && string.CompareOrdinal(keys[j], keys[i]) <= 0).LastOrDefault();
                entries[i].Report(ApaRules.Order, 0, FirstWord(entries[i].Text),
                    before is null
                        ? "The entry belongs at the start: the list is in alphabetical order."
                        : $"The list is in alphabetical order: the entry belongs behind \"{before.Text[..FirstWord(before.Text)]}\".");
            }
        }
    }

    // Family, initials, further authors, date: what is shorter comes first ("nothing precedes something").
    private static string KeyOf(EntryView entry, bool keepsSpaces)
    {
        var names = NameRegion.Of(entry);
        var end = names?.End ?? Math.Min(entry.Field(FieldLabel.Title)?.End ?? entry.Text.Length, MaxKeyLength);
        var head = entry.Text[..Math.Min(end, MaxKeyLength)];
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
            else if (c == ' ' && keepsSpaces && key.Length > 0 && key[^1] != '\u0001')
            {
                key.Append('\u0001');
            }
        }

        return key.Append('\u0001').Append(DateOf(entry)).ToString();
    }

    private static string DateOf(EntryView entry) => entry.Reference.Issued?.Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}")
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
}
