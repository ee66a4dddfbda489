using RefKit.Parsing.Crf;
using RefKit.Parsing.Network;

namespace RefKit.Training.Optimization;

/// <summary>The network under training: what stands for each feature, and the weights of the layers.</summary>
internal sealed class NetworkWeights
{
    /// <summary>Fills the weights at random, so that the activations keep their size from layer to layer.</summary>
    public NetworkWeights(int features, ulong seed)
    {
        const int Width = NetworkLayout.Width;
        Embeddings = new AdamWeights(features * Width);
        Layers = new AdamWeights(NetworkLayout.Count);
        Steps = new int[features];
        var random = new SplitMix(seed);
        Embeddings.Scatter(0, features * Width, 0.3, ref random);
        for (var layer = 0; layer < NetworkLayout.Layers; layer++)
        {
            Layers.Scatter(layer * NetworkLayout.LayerSize, 3 * NetworkLayout.MatrixSize, Math.Sqrt(1.0 / (3 * Width)),
                ref random);
        }

        Layers.Scatter(NetworkLayout.Summary, NetworkLayout.MatrixSize, Math.Sqrt(1.0 / Width), ref random);
        Layers.Scatter(NetworkLayout.Output, Width * StateSpace.Columns, 0.5 * Math.Sqrt(1.0 / Width), ref random);
    }

    private NetworkWeights(AdamWeights embeddings, AdamWeights layers, int[] steps) =>
        (Embeddings, Layers, Steps) = (embeddings, layers, steps);

    /// <summary>[feature, <see cref="NetworkLayout.Width"/>].</summary>
    public AdamWeights Embeddings { get; }

    /// <summary>By <see cref="NetworkLayout"/>.</summary>
    public AdamWeights Layers { get; }

    /// <summary>How often each feature was changed.</summary>
    public int[] Steps { get; }

    /// <summary>The same network, which goes its own way from here.</summary>
    public NetworkWeights Copy() => new(Embeddings.Copy(), Layers.Copy(), [.. Steps]);
}
