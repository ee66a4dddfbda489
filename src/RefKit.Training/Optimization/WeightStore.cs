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
}
