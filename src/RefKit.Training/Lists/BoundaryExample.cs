namespace RefKit.Training.Lists;

/// <summary>A place in a list.</summary>
/// <param name="Slots">The places of its features in the table.</param>
/// <param name="IsBoundary">Whether a reference begins there.</param>
internal readonly record struct BoundaryExample(int[] Slots, bool IsBoundary);
