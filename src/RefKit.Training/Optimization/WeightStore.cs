using RefKit.Parsing.Crf;

namespace RefKit.Training.Optimization;

/// <summary>The weights under training, with the squared gradients that AdaGrad sums.</summary>
internal sealed class WeightStore
{
    public const int Columns = StateSpace.Columns;

    public WeightStore(int features)
    {
        Features = new float[(long)features * Columns];
        FeatureSquares = new float[(long)features * Columns];
        LastStep = new int[features];
    }

    /// <summary>[feature, column].</summary>
    public float[] Features { get; }

    public float[] FeatureSquares { get; }

    /// <summary>
    /// The step at which a feature was last changed, for the regularisation that is made up for later.
    /// </summary>
    public int[] LastStep { get; }

    public float[] Transitions { get; } = new float[TransitionLayout.Count];

    public float[] TransitionSquares { get; } = new float[TransitionLayout.Count];

    public int FeatureCount => LastStep.Length;

    /// <summary>The same weights, which go their own way from here.</summary>
    public WeightStore Copy()
    {
        var copy = new WeightStore(FeatureCount);
        Features.CopyTo(copy.Features, 0);
        FeatureSquares.CopyTo(copy.FeatureSquares, 0);
        LastStep.CopyTo(copy.LastStep, 0);
        Transitions.CopyTo(copy.Transitions, 0);
        TransitionSquares.CopyTo(copy.TransitionSquares, 0);
        return copy;
    }
}
