using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Brings cites of the same authors together and shortens runs of numbers, years and year suffixes
/// (CSL 1.0.2, Cite Grouping, Cite Collapsing).</summary>
internal static class CollapsePass
{
    public static void Run(DocumentModel model)
    {
        var citation = model.Style.Citation;
        if (citation.Collapse == CollapseMode.None && citation.CiteGroupDelimiter is null)
        {
            return;
        }

        foreach (var cluster in model.Clusters)
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
                if (IsGrouped(model))
                {
                    AuthorCollapser.Group(model, cluster);
                }

                AuthorCollapser.Run(model, cluster);
            }
        }
    }

    private static bool IsGrouped(DocumentModel model) =>
        !model.Style.Citation.Sort.IsEmpty
        && ((!model.Style.IsNoteStyle && model.Style.Citation.Collapse != CollapseMode.None)
            || model.Style.Citation.CiteGroupDelimiter is { Length: > 0 });
}
