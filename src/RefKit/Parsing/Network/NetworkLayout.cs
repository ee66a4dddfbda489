namespace RefKit.Parsing.Network;

/// <summary>
/// The form of the network and where its weights lie in their flat array: for each layer three matrices (of the token
/// before, of the token itself, of the token behind), each as [input, output], then its biases; the matrix and the
/// biases of the summary of the whole; the matrix of the scores as [input, column].
/// </summary>
internal static class NetworkLayout
{
    /// <summary>Numbers that stand for a token between the layers.</summary>
    public const int Width = 64;

    /// <summary>The layer after which the mean of all tokens is added to each of them.</summary>
    public const int SummaryAfter = 1;

    public const int MatrixSize = Width * Width;

    public const int LayerSize = (3 * MatrixSize) + Width;

    /// <summary>How far from a token the neighbours lie that each layer looks at.</summary>
    public static ReadOnlySpan<int> Distances => [1, 2, 4, 8];

    public const int MaxDistance = 8;

    public const int Layers = 4;

    public const int Summary = Layers * LayerSize;

    public const int Output = Summary + MatrixSize + Width;

    /// <summary>Weights in all.</summary>
    public const int Count = Output + (Width * Crf.StateSpace.Columns);
}
