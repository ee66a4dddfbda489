using RefKit.Parsing.Models;
using RefKit.Training.Augmentation;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training;

/// <summary>
/// Trains a model on a user's own labelled references and on nothing else. Few references are learned from in several
/// made forms: written anew in other styles, and damaged as PDFs and OCR damage text.
/// </summary>
internal static class OwnTraining
{
    // So many examples a pass are enough steps for the weights to settle.
    private const int EnoughExamples = 3000;

    /// <summary>Trains and writes a model. The same references and seed give the same model on one machine.</summary>
    /// <param name="references">The labelled references.</param>
    /// <param name="output">Where the model goes.</param>
    /// <param name="seed">Where the random choices start from.</param>
    /// <param name="rounds">How often each reference is learned from, in made forms; null to choose by their
    /// number.</param>
    /// <param name="log">Where progress goes, a line a step.</param>
    public static void Run(
        IReadOnlyList<LabelledReference> references, Stream output, ulong seed, int? rounds, TextWriter log)
    {
        List<LabelledReference> corrected = [.. references.Select(LabelCorrections.Apply)];
        var options = TrainingOptions.Default with
        {
            Seed = seed,
            Branches = 1,
            NetworkPasses = corrected.Count < 5000 ? 5 : TrainingOptions.Default.NetworkPasses,
            JointPasses = corrected.Count < 5000 ? 4 : TrainingOptions.Default.JointPasses,

            // What occurs once or twice in a small set tells more of it than of other text, but it is all there is.
            FeatureMinimum = corrected.Count switch { < 300 => 1, < 1000 => 2, < 5000 => 3, _ => 5 },
        };
        var examples = new List<Example>();
        for (var round = rounds ?? Math.Clamp(EnoughExamples / corrected.Count, 1, 30); round > 0; round--)
        {
            examples.AddRange(ExampleMaker.Make(
                corrected, options.Styled, options.Damaged, options.MadeWeight, seed + (ulong)round));
        }

        CrfModelFile.Write(output, TrainingRun.Train(corrected, examples, options, log));
    }
}
