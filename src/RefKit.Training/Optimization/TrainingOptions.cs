namespace RefKit.Training.Optimization;

/// <summary>How to train. The defaults are those of the embedded model.</summary>
internal sealed record TrainingOptions
{
    public static TrainingOptions Default { get; } = new();

    /// <summary>Passes over the data before features are dropped.</summary>
    public int Passes { get; init; } = 4;

    /// <summary>Passes with the features that were kept.</summary>
    public int FinalPasses { get; init; } = 3;

    /// <summary>The first step of AdaGrad.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>The factor of the squared weights in the loss, for the whole data.</summary>
    public float Ridge { get; init; } = 1f;

    /// <summary>The share of features left out at random in each step.</summary>
    public float Dropout { get; init; } = 0.1f;

    /// <summary>Sequences a step.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>In how many references a feature must occur.</summary>
    public int FeatureMinimum { get; init; } = 3;

    /// <summary>How many features are kept in the model.</summary>
    public int MaxFeatures { get; init; } = 96_000;

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

    /// <summary>Where the order of the data and the dropped features start from.</summary>
    public ulong Seed { get; init; } = 20240229;
}
