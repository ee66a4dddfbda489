namespace RefKit.Training.Data;

/// <summary>A reference as the optimiser sees it.</summary>
/// <param name="Offsets">Where the features of each token start, and where the last end.</param>
/// <param name="Features">Feature numbers, token after token.</param>
/// <param name="Edges">The class of the edge that leads to each token.</param>
/// <param name="States">The right state of each token.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record EncodedSequence(int[] Offsets, int[] Features, byte[] Edges, byte[] States, float Weight)
{
    /// <summary>Where the features that the network sees start for each token, and where the last end.</summary>
    public int[] OwnOffsets { get; init; } = [];

    /// <summary>The numbers of the features that the network sees, token after token.</summary>
    public int[] OwnFeatures { get; init; } = [];

    public ReadOnlySpan<int> OwnFeaturesOf(int token) => OwnFeatures.AsSpan(OwnOffsets[token]..OwnOffsets[token + 1]);

    public int Length => States.Length;
}
