using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Shortens repeated names and runs of numbers, years and year suffixes
/// (CSL 1.0.2, Cite Collapsing).</summary>
internal static class CollapsePass
{
    public static void Run(DocumentModel model)
    {
        var citation = model.Style.Citation;
        if (citation.Collapse == CollapseMode.None && citation.CiteGroupDelimiter is null
            && citation.AfterCollapseDelimiter is null)
        {
            return;
        }

        foreach (var cluster in model.Stale)
        {
            if (cluster.Cites.Count < 2)
            {
                continue;
            }

            if (citation.Collapse == CollapseMode.CitationNumber)
            {
                NumberCollapser.Run(cluster, citation);
            }
            else
            {
                AuthorCollapser.Run(model, cluster);
            }
        }
    }
}
