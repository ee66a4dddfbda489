namespace RefKit.Parsing.Splitting;

/// <summary>
/// The form of the network that finds where references begin, and where its weights lie in their flat array: for each
/// layer three matrices (of the token before, of the token itself, of the token behind), each as [input, output], then
/// its biases; the weights of the one output, and its bias.
/// </summary>
internal static class BoundaryLayout
{
    /// <summary>Numbers that stand for a token between the layers.</summary>
    public const int Width = 48;

    public const int MatrixSize = Width * Width;

    public const int LayerSize = (3 * MatrixSize) + Width;

    public const int Layers = 5;

    /// <summary>How far the farthest token stands that is looked at: the sum of the distances.</summary>
    public const int Reach = 31;

    public const int Output = Layers * LayerSize;

    public const int Bias = Output + Width;

    /// <summary>Weights in all.</summary>
    public const int Count = Bias + 1;

    /// <summary>How far from a token the neighbours stand that each layer looks at.</summary>
    public static ReadOnlySpan<int> Distances => [1, 2, 4, 8, 16];
}
