using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Brings cites with the same names together, leaves the names out behind the first one, and shortens equal
/// years to their suffixes.</summary>
internal static class AuthorCollapser
{
    public static void Run(DocumentModel model, DocumentCluster cluster)
    {
        foreach (var cite in cluster.Cites)
        {
            cite.NamesText = NamesOf(cite) is { } names ? model.Flattener.ToPlainText([names]) : null;
        }

        GroupByNames(cluster.Cites);
        var citation = model.Style.Citation;
        var cites = cluster.Cites;
        for (var start = 0; start < cites.Count;)
        {
            var end = start;
            while (end + 1 < cites.Count && IsSameGroup(cites[start], cites[end + 1]))
            {
                end++;
            }

            if (end > start)
            {
                CollapseGroup(model, cites, start, end);
                if (citation.AfterCollapseDelimiter is { } delimiter && end + 1 < cites.Count
                    && citation.Collapse != CollapseMode.None)
                {
                    cites[end + 1].Delimiter = delimiter;
                }
            }

            start = end + 1;
        }
    }

    private static bool IsSameGroup(DocumentCite first, DocumentCite second) =>
        first.NamesText is { Length: > 0 } && first.NamesText == second.NamesText;

    private static void GroupByNames(List<DocumentCite> cites)
    {
        for (var i = 0; i < cites.Count; i++)
        {
            var target = i + 1;
            for (var j = i + 1; j < cites.Count; j++)
            {
                if (IsSameGroup(cites[i], cites[j]))
                {
                    var cite = cites[j];
                    cites.RemoveAt(j);
                    cites.Insert(target++, cite);
                }
            }

            i = target - 1;
        }
    }

    private static void CollapseGroup(DocumentModel model, List<DocumentCite> cites, int start, int end)
    {
        var citation = model.Style.Citation;
        var groupDelimiter = citation.CiteGroupDelimiter ?? ", ";
        for (var i = start + 1; i <= end; i++)
        {
            cites[i].Delimiter = groupDelimiter;
            if (citation.Collapse != CollapseMode.None && cites[i].Item.Prefix is null && cites[i - 1].Item.Suffix is null)
            {
                NamesOf(cites[i])!.IsHidden = true;
            }
        }

        if (citation.Collapse is CollapseMode.YearSuffix or CollapseMode.YearSuffixRanged)
        {
            CollapseSuffixes(model, cites, start, end);
        }
    }

    private static void CollapseSuffixes(DocumentModel model, List<DocumentCite> cites, int start, int end)
    {
        var citation = model.Style.Citation;
        var delimiter = citation.YearSuffixDelimiter ?? citation.Layout.Delimiter;
        for (var first = start; first <= end;)
        {
            var last = first;
            while (last < end && HasSameYear(cites[last], cites[last + 1]))
            {
                last++;
                cites[last].Output = [SuffixOf(cites[last])!];
                cites[last].Delimiter = delimiter;
            }

            if (citation.Collapse == CollapseMode.YearSuffixRanged)
            {
                ShortenRuns(cites, first, last);
            }

            first = last + 1;
        }
    }

    private static void ShortenRuns(List<DocumentCite> cites, int start, int end)
    {
        for (var first = start; first <= end;)
        {
            var last = first;
            while (last < end && Follows(cites[last], cites[last + 1]))
            {
                last++;
            }

            if (last - first >= 2)
            {
                for (var i = first + 1; i < last; i++)
                {
                    cites[i].IsHidden = true;
                }

                cites[last].Delimiter = "–";
            }

            first = last + 1;
        }
    }

    private static bool Follows(DocumentCite first, DocumentCite second) =>
        first.Entry.Disambiguation.YearSuffix is { Length: 1 } left
        && second.Entry.Disambiguation.YearSuffix is { Length: 1 } right
        && right[0] == left[0] + 1;

    private static bool HasSameYear(DocumentCite first, DocumentCite second) =>
        first.Item.Locator is null && second.Item.Locator is null
        && first.Item.Suffix is null && second.Item.Prefix is null
        && SuffixOf(first) is not null && SuffixOf(second) is not null
        && first.Entry.Reference.Issued?.ToString() == second.Entry.Reference.Issued?.ToString();

    private static RunNode? SuffixOf(DocumentCite cite) => Find(cite, RunTag.YearSuffix);

    private static RunNode? NamesOf(DocumentCite cite) => Find(cite, RunTag.Names);

    private static RunNode? Find(DocumentCite cite, RunTag tag)
    {
        foreach (var node in cite.Output)
        {
            if (node.Find(tag) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
