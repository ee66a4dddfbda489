namespace RefKit.Csl.Passes;

/// <summary>Renders every cite into its run tree.</summary>
internal static class RenderPass
{
    public static void RenderCites(DocumentModel model)
    {
        foreach (var cluster in model.Clusters)
        {
            for (var i = 0; i < cluster.Cites.Count; i++)
            {
                var cite = cluster.Cites[i];
                cite.Output = model.Renderer.RenderLayout(
                    model.Style.Citation.Layout, model.ContextOf(cite, isFirst: i == 0, IsNarrative(cluster, i)));
            }
        }
    }

    private static bool IsNarrative(DocumentCluster cluster, int index) =>
        index == 0 && (cluster.Citation.Mode is CitationMode.Composite or CitationMode.AuthorOnly);
}
