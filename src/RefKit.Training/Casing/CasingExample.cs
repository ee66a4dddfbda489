using RefKit.Casing.Models;
using RefKit.Casing.Words;

namespace RefKit.Training.Casing;

/// <summary>A title to learn from.</summary>
/// <param name="Views">Its words.</param>
/// <param name="Gaps">What stands before each.</param>
/// <param name="Open">The decisions that a writer of sentence case has for each word.</param>
/// <param name="Seen">The decision that was made, or both where the place hides it.</param>
/// <param name="Rows">The features of each word.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record CasingExample(
    WordView[] Views, WordGap[] Gaps, byte[] Open, byte[] Seen, int[][] Rows, float Weight);
