using RefKit.Training.Optimization;

namespace RefKit.Training.Data;

/// <summary>A reference to learn from.</summary>
/// <param name="Reference">The string and its spans.</param>
/// <param name="Origin">
/// The number of the labelled reference whose words it has: itself, or the one it was made from; -1 where it has no labels.
/// </param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(LabelledReference Reference, int Origin, float Weight)
{
    /// <summary>What a teacher says of it; null where only the given labels count.</summary>
    public Lesson? Lesson { get; init; }
}
