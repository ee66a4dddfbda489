using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Vancouver;

/// <summary>Page ranges without digits that repeat: "284–7" (Citing Medicine, 1.1).</summary>
internal static partial class VancouverPageCheck
{
    public static void Check(EntryView entry)
    {
        foreach (var pages in entry.Fields(FieldLabel.Pages))
        {
            foreach (Match match in Range().Matches(entry.TextOf(pages)))
            {
                // "; 2004–2005" are years.
                if (!BeforePages().IsMatch(entry.Between(pages.Start + match.Index - 8, pages.Start + match.Index)))
                {
                    continue;
                }

                var (first, last) = (match.Groups["first"].Value, match.Groups["last"]);
                var same = first.AsSpan().CommonPrefixLength(last.Value);
                if (first.Length == last.Length && same > 0 && same < first.Length)
                {
                    entry.Report(VancouverRules.Pages, pages.Start + match.Index, match.Length,
                        $"Digits that repeat are left out: \"{first}–{last.Value[same..]}\".",
                        new DraftEdit(pages.Start + last.Index, same, ""));
                }
            }
        }
    }

    [GeneratedRegex(@"(?<!\w)(?<first>\d{2,7})[–-](?<last>\d{2,7})(?!\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"(:|,|\b[Pp]p?\.?|\bpages) ?$|(:|\b[Pp]p?\.) ?\p{L}?\d{1,6}(, ?|[–-])$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforePages();
}
