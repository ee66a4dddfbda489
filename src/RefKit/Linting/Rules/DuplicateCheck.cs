using System.Globalization;
using System.Text;

namespace RefKit.Linting.Rules;

/// <summary>Works that stand in a list twice.</summary>
internal static class DuplicateCheck
{
    private const int ShortestTitle = 12;

    /// <summary>Reports the later of two entries with the same DOI, or the same title, first author, year and pages.</summary>
    public static void Check(IReadOnlyList<EntryView> entries, LintRule rule)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var key in Keys(entries[i].Reference))
            {
                if (!seen.TryAdd(key, i) && seen[key] != i)
                {
                    entries[i].Report(rule, 0, entries[i].Text.Length, string.Create(CultureInfo.InvariantCulture,
                        $"The work stands in the list already, as entry {seen[key] + 1}."));
                }
            }
        }
    }

    private static IEnumerable<string> Keys(Reference reference)
    {
        if (reference.Doi is { } doi)
        {
            yield return "doi " + doi.Value;
        }

        var title = Letters(reference.Title);
        if (title.Length >= ShortestTitle && reference.Issued?.Year is { } year && !reference.Author.IsEmpty)
        {
            var author = reference.Author[0];
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{title}|{Letters(author.Family ?? author.Literal)}|{year}|{reference.Volume?.Text}|{reference.Page?.Text.Split('-', '–')[0]}|{reference.Edition?.Text}");
        }
    }

    private static string Letters(string? text)
    {
        var letters = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
