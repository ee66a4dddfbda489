using RefKit.Markup;

namespace RefKit.Csl.Passes;

/// <summary>One citation of the document while the passes work on it.</summary>
internal sealed class DocumentCluster(Citation citation, List<DocumentCite> cites)
{
    public Citation Citation { get; } = citation;

    /// <summary>The cites, in the order in which they are printed.</summary>
    public List<DocumentCite> Cites { get; } = cites;

    public FormattedText Result { get; set; } = FormattedText.Empty;
}
