namespace RefKit.Training.Casing;

/// <summary>How the casing model is trained.</summary>
internal sealed record CasingTrainingOptions
{
    public int Passes { get; init; } = 8;

    public float Rate { get; init; } = 0.08f;

    public float Ridge { get; init; } = 5e-5f;

    /// <summary>The share of features that is left out in each step.</summary>
    public float Dropout { get; init; } = 0.2f;

    /// <summary>How often a word that no title has must be a name or place to be kept.</summary>
    public int MinNames { get; init; } = 3;

    /// <summary>In how many titles a word must have capitals of its own to be kept.</summary>
    public int MinForms { get; init; } = 1;

    /// <summary>What standing in a written list is worth, in titles.</summary>
    public int ListWorth { get; init; } = 6;

    /// <summary>What being the name of a language in Glottolog is worth, in titles.</summary>
    public int LanguageWorth { get; init; } = 2;

    /// <summary>What the scores are divided by in the end, against too high confidences.</summary>
    public float Temperature { get; init; } = 1;

    public ulong Seed { get; init; } = 5;
}
