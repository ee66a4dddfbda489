namespace RefKit.Training.Optimization;

/// <summary>
/// Leaves features out of a step at random, so that the model does not lean on single words. Which ones depends only on
/// the step and the feature.
/// </summary>
/// <param name="Step">The number of the step.</param>
/// <param name="Share">The share of features left out; 0 leaves none out, 1 all.</param>
internal readonly record struct Dropout(ulong Step, float Share)
{
    public float Factor => Share < 1 ? 1 / (1 - Share) : 0;

    public bool Drops(int feature, int token) =>
        Share > 0
        && (SplitMix.Mix((Step * 0x9E3779B97F4A7C15) ^ ((ulong)feature << 20) ^ (uint)token) >> 40)
            < (ulong)(Share * (1 << 24));
}
