using RefKit.Csl.Rendering;

namespace RefKit.Csl.Passes;

/// <summary>Renders every cite into its run tree, in the clusters where something has changed.</summary>
internal static class RenderPass
{
    public static void FindStale(DocumentModel model)
    {
        model.Stale.Clear();
        foreach (var cluster in model.Clusters)
        {
            if (!cluster.IsRendered())
            {
                model.Stale.Add(cluster);
            }
        }
    }

    public static void RenderCites(DocumentModel model)
    {
        foreach (var cluster in model.Stale)
        {
            model.Renderer.State.Reads = CiteReads.None;
            for (var i = 0; i < cluster.Cites.Count; i++)
            {
                var cite = cluster.Cites[i];
                cite.Clear();
                cite.Output = model.Renderer.RenderLayout(
                    model.Style.Citation.Layout, model.ContextOf(cite, isFirst: i == 0, IsNarrative(cluster, i)));
                cite.HasTextVariable = model.Renderer.State.HasTextVariable;
            }

            cluster.SetRendered(model.Renderer.State.Reads);
        }
    }

    private static bool IsNarrative(DocumentCluster cluster, int index) =>
        index == 0 && (cluster.Citation.Mode is CitationMode.Composite or CitationMode.AuthorOnly);
}
