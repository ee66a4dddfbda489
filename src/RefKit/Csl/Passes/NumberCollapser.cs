using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Shortens runs of three and more consecutive citation numbers to "1–3".</summary>
internal static class NumberCollapser
{
    public static void Run(DocumentCluster cluster, CitationDefinition citation)
    {
        var cites = cluster.Cites;
        for (var start = 0; start < cites.Count;)
        {
            var end = start;
            while (end + 1 < cites.Count && Follows(cites[end], cites[end + 1]))
            {
                end++;
            }

            if (end - start >= 2)
            {
                Shorten(cites, start, end);
                if (citation.AfterCollapseDelimiter is { } delimiter && end + 1 < cites.Count)
                {
                    cites[end + 1].Delimiter = delimiter;
                }
            }

            start = end + 1;
        }

        for (var i = 1; i < cites.Count; i++)
        {
            if (cites[i - 1].Item.Locator is not null && citation.AfterCollapseDelimiter is { } delimiter)
            {
                cites[i].Delimiter = delimiter;
            }
        }
    }

    private static void Shorten(List<DocumentCite> cites, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            cites[i].IsHidden = true;
        }

        cites[end].Delimiter = "–";
    }

    private static bool Follows(DocumentCite first, DocumentCite second) =>
        IsBare(first) && IsBare(second) && second.Entry.Number == first.Entry.Number + 1;

    // A locator or an affix belongs to its own number.
    private static bool IsBare(DocumentCite cite) =>
        cite.Item is { Prefix: null, Suffix: null }
        && cite.Output.Exists(static node => node.Find(RunTag.CitationNumber) is not null)
        && !cite.Output.Exists(static node => node.Find(RunTag.Locator) is not null);
}
