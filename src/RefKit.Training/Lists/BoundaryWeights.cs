using RefKit.Parsing.Crf;
using RefKit.Parsing.Splitting;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>The weights of the network that finds where references begin while it is trained. Besides, it learns to tell
/// the fields of the tokens, which teaches it more than the boundaries alone.</summary>
internal sealed class BoundaryWeights
{
    public const int Width = BoundaryLayout.Width;

    /// <summary>The fields, and none; filled up to a multiple of eight.</summary>
    public const int Fields = (StateSpace.Labels + 1 + 7) / 8 * 8;

    /// <summary>Where the weights of the fields stand, as [input, field], behind those of <see cref="BoundaryLayout"/>;
    /// the places in between fill up to a multiple of eight.</summary>
    public const int FieldOutput = (BoundaryLayout.Count + 7) / 8 * 8;

    public const int Count = FieldOutput + (Width * Fields);

    /// <summary>Starts from random weights that keep the size of numbers from layer to layer.</summary>
    public BoundaryWeights(int features, ulong seed)
    {
        Embeddings = new AdamWeights(features * Width);
        Layers = new AdamWeights(Count);
        Steps = new int[features];
        var random = new SplitMix(seed);
        Embeddings.Scatter(0, features * Width, 0.3, ref random);
        for (var layer = 0; layer < BoundaryLayout.Layers; layer++)
        {
            Layers.Scatter(layer * BoundaryLayout.LayerSize, 3 * BoundaryLayout.MatrixSize,
                Math.Sqrt(1.0 / (3 * Width)), ref random);
        }

        Layers.Scatter(BoundaryLayout.Output, Width, 0.5 * Math.Sqrt(1.0 / Width), ref random);
        Layers.Scatter(FieldOutput, Width * Fields, 0.5 * Math.Sqrt(1.0 / Width), ref random);
    }

    /// <summary>[feature, <see cref="Width"/>].</summary>
    public AdamWeights Embeddings { get; }

    public AdamWeights Layers { get; }

    /// <summary>How often each feature was changed.</summary>
    public int[] Steps { get; }

    /// <summary>The network as the library reads it.</summary>
    /// <param name="keys">The keys of the features.</param>
    /// <param name="embeddings">Their rows.</param>
    /// <param name="layers">The weights.</param>
    public static BoundaryNetwork Build(uint[] keys, float[] embeddings, float[] layers)
    {
        var magnitudes = embeddings.Select(Math.Abs).Order().ToArray();
        var scale = magnitudes[(int)((magnitudes.Length - 1) * 0.9999)] / sbyte.MaxValue;
        var rows = embeddings.Select(x => (sbyte)Math.Clamp((int)MathF.Round(x / scale), -sbyte.MaxValue,
            sbyte.MaxValue));
        return new BoundaryNetwork(new BoundaryEmbeddings(keys, [.. rows], scale), layers[..BoundaryLayout.Count]);
    }
}
