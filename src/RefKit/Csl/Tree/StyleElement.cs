namespace RefKit.Csl.Tree;

/// <summary>A rendering element of a style (CSL 1.0.2, Rendering Elements).</summary>
internal abstract record StyleElement
{
    public Formatting Formatting { get; init; } = Formatting.None;
}
