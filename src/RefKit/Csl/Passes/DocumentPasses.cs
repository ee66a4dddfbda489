namespace RefKit.Csl.Passes;

/// <summary>
/// The passes in their order. Each reads what those before it have set in the <see cref="DocumentModel"/>: numbers come
/// from the order of the bibliography, cites are rendered when positions, numbers and disambiguation are known, and
/// punctuation is put right when everything has been joined. A pass leaves alone what it found before from what still
/// holds.
/// </summary>
internal static class DocumentPasses
{
    /// <param name="model">The document.</param>
    /// <param name="tracksPositions">Whether citations stand in one document, so that positions are found; otherwise
    /// each is rendered on its own.</param>
    public static void Run(DocumentModel model, bool tracksPositions)
    {
        if (model.HasOtherEntries)
        {
            SortPass.SortBibliography(model);
            NumberPass.Run(model);
            DisambiguationPass.Run(model);
        }

        SortPass.SortCites(model, ordersByNames: tracksPositions);
        if (tracksPositions)
        {
            PositionPass.Run(model);
        }

        GroupNamePass.Run(model);
        RenderPass.FindStale(model);
        RenderPass.RenderCites(model);
        CollapsePass.Run(model);
        ClusterWriter.Run(model);
    }
}
