namespace RefKit.Training.Lists;

/// <summary>A list in tokens, for the network to learn from.</summary>
/// <param name="Features">The numbers of the known features of all tokens, token by token.</param>
/// <param name="Ends">Where the features of each token end.</param>
/// <param name="Targets">1 where a reference begins, 0 where none does though it could, -1 where none can.</param>
/// <param name="Labels">The number of the field of each token; <see cref="None"/> without one,
/// <see cref="Unknown"/> where nobody knows.</param>
internal sealed record BoundarySequence(int[] Features, int[] Ends, sbyte[] Targets, byte[] Labels)
{
    public const byte Unknown = 255;

    /// <summary>The number for tokens of no field.</summary>
    public static byte None => Parsing.Crf.StateSpace.Labels;

    public int Length => Ends.Length;

    public ReadOnlySpan<int> FeaturesOf(int token) =>
        Features.AsSpan((token == 0 ? 0 : Ends[token - 1])..Ends[token]);
}
