namespace RefKit.Training.Data;

/// <summary>A reference as the optimiser sees it.</summary>
/// <param name="Offsets">Where the features of each token start, and where the last end.</param>
/// <param name="Features">Feature numbers, token after token.</param>
/// <param name="Edges">The class of the edge that leads to each token.</param>
/// <param name="States">The right state of each token.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record EncodedSequence(int[] Offsets, int[] Features, byte[] Edges, byte[] States, float Weight)
{
    public int Length => States.Length;
}
