namespace RefKit.Training.Data;

/// <summary>A reference to learn from.</summary>
/// <param name="Reference">The string and its spans.</param>
/// <param name="Origin">
/// The number of the labelled reference whose words it has: itself, or the one it was made from.
/// </param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(LabelledReference Reference, int Origin, float Weight);
