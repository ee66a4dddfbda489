using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Leaves the names out behind the first one, and shortens equal
/// years to their suffixes.</summary>
internal static class AuthorCollapser
{
    public static void Run(DocumentModel model, DocumentCluster cluster)
    {
        ReadNames(model, cluster);
        var citation = model.Style.Citation;
        var cites = cluster.Cites;
        var isCollapsed = new bool[cites.Count];
        var isSameGroup = new bool[cites.Count];
        var names = cites[0].NamesText;
        isCollapsed[0] = IsCollapsed(citation, cites[0], names is null);
        for (var i = 1; i < cites.Count; i++)
        {
            // A cite without names belongs to those of the cite before.
            var isSame = cites[i].NamesText is null || cites[i].NamesText == names;
            names = cites[i].NamesText ?? names;
            isSameGroup[i] = cites[i].NamesText is null ? isSameGroup[i - 1] : isSame;
            isCollapsed[i] = IsCollapsed(citation, cites[i], isSame);
            if (isSame && citation.Collapse != CollapseMode.None && cites[i].Item.Prefix is null
                && NamesOf(cites[i]) is { } repeated)
            {
                repeated.IsHidden = true;
            }
        }

        for (var i = 1; i < cites.Count; i++)
        {
            cites[i].Delimiter = Delimiter(model, isCollapsed[i - 1], isCollapsed[i], isSameGroup[i], cites[i - 1]);
        }

        if (citation.Collapse is CollapseMode.YearSuffix or CollapseMode.YearSuffixRanged)
        {
            CollapseSuffixes(citation, cites, isCollapsed);
        }
    }

    private static bool IsCollapsed(CitationDefinition citation, DocumentCite cite, bool hasSameNames) =>
        citation.Collapse != CollapseMode.None && hasSameNames && !cite.HasTextVariable && cite.Item.Prefix is null;

    private static string? Delimiter(
        DocumentModel model, bool wasCollapsed, bool isCollapsed, bool isSameGroup, DocumentCite before)
    {
        var citation = model.Style.Citation;
        if (citation.AfterCollapseDelimiter is { } after)
        {
            var isAfter = before.Item.Locator is not null
                || (!isCollapsed && (wasCollapsed || citation.Collapse != CollapseMode.YearSuffix));
            return isAfter ? after : null;
        }

        if (isSameGroup && citation.CiteGroupDelimiter is { Length: > 0 } group)
        {
            return group;
        }

        return isCollapsed && !model.Style.IsNoteStyle ? ", " : null;
    }

    private static void ReadNames(DocumentModel model, DocumentCluster cluster)
    {
        foreach (var cite in cluster.Cites)
        {
            var text = NamesOf(cite) is { } names ? IntroducedName.PlainText(model.Flattener, names) : null;
            cite.NamesText = string.IsNullOrEmpty(text) ? null : text;
        }
    }

    private static void CollapseSuffixes(
        CitationDefinition citation, List<DocumentCite> cites, bool[] isCollapsed)
    {
        var delimiter = citation.YearSuffixDelimiter ?? citation.CiteGroupDelimiter
            ?? citation.Layout.Delimiter;
        for (var first = 0; first < cites.Count;)
        {
            var last = first;
            while (last + 1 < cites.Count && isCollapsed[last + 1]
                && HasSameYear(cites[first], cites[last], cites[last + 1]))
            {
                last++;
            }

            // Suffixes that do not follow each other are parted like cites, but for the last of them.
            var lastGap = last;
            while (lastGap > first && Follows(cites[lastGap - 1], cites[lastGap]))
            {
                lastGap--;
            }

            for (var i = first + 1; i <= last; i++)
            {
                Find(cites[i], RunTag.Year)!.IsHidden = true;
                if (IsSuffixOnly(cites[i]) && (i >= lastGap || Follows(cites[i - 1], cites[i])))
                {
                    cites[i].Delimiter = delimiter;
                }
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

    // What stands beside its suffix, such as a locator, makes a cite one that is parted like others.
    private static bool IsSuffixOnly(DocumentCite cite) =>
        cite.Item.Suffix is null && cite.Output.TrueForAll(IsSuffixOnly);

    private static bool IsSuffixOnly(RunNode node) =>
        !node.HasContent()
        || (node.Formatting.Suffix.Length == 0
            && (node.Children is { } children ? children.TrueForAll(IsSuffixOnly) : node.Tag == RunTag.YearSuffix));

    private static bool Follows(DocumentCite first, DocumentCite second) =>
        first.Entry.Disambiguation.YearSuffix is { Length: 1 } left
        && second.Entry.Disambiguation.YearSuffix is { Length: 1 } right
        && right[0] == left[0] + 1;

    private static bool HasSameYear(DocumentCite first, DocumentCite before, DocumentCite cite) =>
        before.Item.Locator is null
        && before.Item.Suffix is null && cite.Item.Prefix is null
        && SuffixOf(before) is not null && SuffixOf(cite) is not null && Find(cite, RunTag.Year) is not null
        && Find(first, RunTag.Year)?.Text == Find(cite, RunTag.Year)?.Text;

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
