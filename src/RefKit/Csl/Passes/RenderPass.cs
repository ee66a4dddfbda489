namespace RefKit.Csl.Passes;

/// <summary>Renders every cite into its run tree.</summary>
internal static class RenderPass
{
    public static void RenderCites(DocumentModel model)
    {
        foreach (var cluster in model.Clusters)
        {
            foreach (var cite in cluster.Cites)
            {
                cite.Output = model.Renderer.RenderLayout(model.Style.Citation.Layout, DocumentModel.ContextOf(cite));
            }
        }
    }
}
