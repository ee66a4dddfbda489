namespace RefKit.Training.Optimization;

/// <summary>What is left out of a step at random.</summary>
/// <param name="Features">Of the features with weights.</param>
/// <param name="Embeddings">Of the features that the network sees.</param>
/// <param name="Hidden">Of what the last layer of the network gives.</param>
internal readonly record struct Dropouts(Dropout Features, Dropout Embeddings, Dropout Hidden)
{
    /// <summary>Leaves nothing out.</summary>
    public static Dropouts None => default;

    /// <summary>What to leave out of a step.</summary>
    /// <param name="step">The number of the step.</param>
    /// <param name="hasFeatures">Whether features have weights yet; all of them are left out before.</param>
    /// <param name="options">The shares.</param>
    public static Dropouts Of(ulong step, bool hasFeatures, TrainingOptions options) => new(
        new Dropout(step, hasFeatures ? options.Dropout : 1),
        new Dropout(~step, options.EmbeddingDropout),
        new Dropout(step + 0x5EED, options.HiddenDropout));
}
