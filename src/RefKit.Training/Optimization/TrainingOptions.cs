namespace RefKit.Training.Optimization;

/// <summary>How to train. The defaults are those of the embedded model.</summary>
internal sealed record TrainingOptions
{
    public static TrainingOptions Default { get; } = new();

    /// <summary>Passes of a linear model, to choose the features.</summary>
    public int Passes { get; init; } = 2;

    /// <summary>Passes of the network alone.</summary>
    public int NetworkPasses { get; init; } = 8;

    /// <summary>Passes of the network and the features together.</summary>
    public int JointPasses { get; init; } = 8;

    /// <summary>How often the passes of both are made, each time in another order from the same network on; the mean
    /// of the weights is taken.</summary>
    public int Branches { get; init; } = 3;

    /// <summary>The first step of AdaGrad.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>The factor of the squared weights in the loss, for the whole data.</summary>
    public float Ridge { get; init; } = 1f;

    /// <summary>The share of features with weights left out at random in each step.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>Sequences a step.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>In how many references a feature must occur.</summary>
    public int FeatureMinimum { get; init; } = 3;

    /// <summary>How many features are kept in the model.</summary>
    public int MaxFeatures { get; init; } = 50_000;

    /// <summary>
    /// How many references are written anew in other styles, as a share of those whose fields are clear.
    /// </summary>
    public float Styled { get; init; } = 0.5f;

    /// <summary>How many damaged copies are made, as a share of the references.</summary>
    public float Damaged { get; init; } = 0.15f;

    /// <summary>
    /// The share of the bibliographic records that become examples; the others only add to the lexicon.
    /// </summary>
    public float RecordShare { get; init; } = 0.1f;

    /// <summary>How much a made example counts beside a labelled one.</summary>
    public float MadeWeight { get; init; } = 0.25f;

    /// <summary>
    /// How many references are written anew in public CSL styles, as a share of those whose fields are clear.
    /// </summary>
    public float CslStyled { get; init; } = 0.5f;

    /// <summary>The longest step of Adam.</summary>
    public float NetworkRate { get; init; } = 0.001f;

    /// <summary>What the layers of the network lose a step, as a share of the step.</summary>
    public float NetworkDecay { get; init; } = 0.01f;

    /// <summary>The share of the last layer's outputs left out at random in each step.</summary>
    public float HiddenDropout { get; init; } = 0.3f;

    /// <summary>The share of the features that the network sees left out at random in each step.</summary>
    public float EmbeddingDropout { get; init; } = 0.15f;

    /// <summary>What the scores are divided by in the end, so that confidences are not too high.</summary>
    public float Temperature { get; init; } = 1.3f;

    /// <summary>Where the order of the data and the dropped features start from.</summary>
    public ulong Seed { get; init; } = 20240229;
}
