using System.Globalization;

namespace RefKit.Linting.Rules;

/// <summary>Works that stand in a list twice.</summary>
internal static class DuplicateCheck
{
    private const int ShortestTitle = 12;
    private const int ShortestText = 40;

    // So many works of one author are compared each with each.
    private const int MaxNeighbours = 40;

    /// <summary>Reports the later of two entries with the same DOI, the same words, or the same title, first author,
    /// year and pages; those that differ a little are to be looked at.</summary>
    public static void Check(IReadOnlyList<EntryView> entries, LintRule rule)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var byAuthor = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            if (FindSame(entries[i], i, seen) is { } same)
            {
                entries[i].Report(rule, 0, entries[i].Text.Length, string.Create(CultureInfo.InvariantCulture,
                    $"The work stands in the list already, as entry {same + 1}."));
            }
            else if (FindAlike(entries, i, byAuthor) is { } alike)
            {
                entries[i].Advise(rule, 0, entries[i].Text.Length, string.Create(CultureInfo.InvariantCulture,
                    $"The work seems to stand in the list already, as entry {alike + 1}, written a little otherwise."));
            }
        }
    }

    private static int? FindSame(EntryView entry, int index, Dictionary<string, int> seen)
    {
        int? same = null;
        foreach (var key in Keys(entry))
        {
            if (!seen.TryAdd(key, index) && seen[key] != index)
            {
                same ??= seen[key];
            }
        }

        return same;
    }

    private static int? FindAlike(IReadOnlyList<EntryView> entries, int index, Dictionary<string, List<int>> byAuthor)
    {
        if (FirstNameOf(entries[index].Reference) is not { Length: > 0 } author)
        {
            return null;
        }

        if (!byAuthor.TryGetValue(author, out var others))
        {
            byAuthor[author] = others = [];
        }

        var found = others.Take(MaxNeighbours)
            .Where(other => AlikeWorks.AreAlike(entries[other].Reference, entries[index].Reference))
            .Select(static other => (int?)other).FirstOrDefault();
        others.Add(index);
        return found;
    }

    private static IEnumerable<string> Keys(EntryView entry)
    {
        var reference = entry.Reference;
        if (reference.Doi is { } doi)
        {
            yield return "doi " + doi.Value;
        }

        if (AlikeWorks.Letters(entry.Text) is { Length: >= ShortestText } text)
        {
            yield return "text " + text;
        }

        var title = AlikeWorks.Letters(reference.Title);
        if (title.Length >= ShortestTitle && reference.Issued?.Year is { } year && FirstNameOf(reference) is { } author)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{title}|{author}|{year}|{reference.Volume?.Text}|")
                + $"{AlikeWorks.FirstPageOf(reference)}|{reference.Edition?.Text}";
        }
    }

    private static string? FirstNameOf(Reference reference) =>
        (reference.Author.IsEmpty ? reference.Editor : reference.Author) is [var first, ..]
            ? AlikeWorks.Letters(first.Family ?? first.Literal)
            : null;
}
