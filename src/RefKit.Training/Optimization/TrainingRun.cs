using System.Globalization;
using RefKit.Parsing.Crf;
using RefKit.Parsing.Models;
using RefKit.Training.Data;
using RefKit.Training.Lexicons;

namespace RefKit.Training.Optimization;

/// <summary>The whole way from labelled references to a model.</summary>
internal static class TrainingRun
{
    /// <summary>Trains a model.</summary>
    /// <param name="references">The labelled references.</param>
    /// <param name="examples">What to learn from: the references, and others made from them.</param>
    /// <param name="options">How to train.</param>
    /// <param name="log">Where progress goes.</param>
    public static CrfModel Train(
        IReadOnlyList<LabelledReference> references, IReadOnlyList<Example> examples, TrainingOptions options,
        TextWriter log)
    {
        var all = new LexiconBuilder();
        foreach (var reference in references)
        {
            all.Add(reference);
        }

        var hashed = Hash(references, examples, all);

        // What only one reference has says little, in however many forms it is written.
        var byOrigin = Enumerable.Range(0, hashed.Length).OrderBy(i => examples[i].Origin).ToList();
        var index = FeatureIndex.Build(
            byOrigin.Select(i => (examples[i].Origin, hashed[i].Features)), options.FeatureMinimum);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{examples.Count} references, {hashed.Sum(x => x.States.Length)} tokens, {index.Count} features"));

        index = Choose(hashed, index, options, log);
        var own = FeatureIndex.Build(
            byOrigin.Select(i => (examples[i].Origin, hashed[i].OwnFeatures)), options.FeatureMinimum);
        var network = new NetworkWeights(own.Count, options.Seed + 9);
        var weights = new WeightStore(index.Count);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{index.Count} features kept; {own.Count} features that the network sees"));

        // First the network alone: weights of rare features would soon explain the data by heart and leave it nothing.
        EncodedSequence[] sequences = [.. hashed.Select(x => ExampleEncoder.Number(x, index, own))];
        var trainer = new ModelTrainer(sequences, weights, network, options) { HasFeatures = false };
        RunPasses(trainer, options.NetworkPasses, log);

        // Trainings that part late end close to each other, and what is between them does better than each (Wortsman and
        // others 2022).
        var sum = new WeightMean(index.Count, own.Count);
        for (var branch = 0; branch < options.Branches; branch++)
        {
            var other = options with { Seed = options.Seed + ((ulong)branch << 32) };
            var (branchWeights, branchNetwork) = (weights.Copy(), network.Copy());
            var joint = new ModelTrainer(sequences, branchWeights, branchNetwork, other) { Step = trainer.Step };
            RunPasses(joint, options.JointPasses, log);
            joint.UseAverage();
            sum.Add(branchWeights, branchNetwork);
        }

        sum.CopyTo(weights, network);
        return ModelQuantizer.Build(weights, index, network, own, all.ToStored(), options.Temperature);
    }

    // A linear model shows which features are worth their place.
    private static FeatureIndex Choose(
        ExampleEncoder.Hashed[] hashed, FeatureIndex index, TrainingOptions options, TextWriter log)
    {
        if (index.Count <= options.MaxFeatures)
        {
            return index;
        }

        var weights = new WeightStore(index.Count);
        var none = FeatureIndex.Build([], 1);
        var sequences = hashed.Select(x => ExampleEncoder.Number(x, index, none)).ToList();
        RunPasses(new ModelTrainer(sequences, weights, network: null, options), options.Passes, log);
        return index.Select(ModelQuantizer.ChooseFeatures(weights, options.MaxFeatures));
    }

    private static ExampleEncoder.Hashed[] Hash(
        IReadOnlyList<LabelledReference> references, IReadOnlyList<Example> examples, LexiconBuilder all)
    {
        var hashed = new ExampleEncoder.Hashed[examples.Count];
        Parallel.For(0, examples.Count, i =>
        {
            var own = new LexiconBuilder();
            own.Add(references[examples[i].Origin]);
            hashed[i] = ExampleEncoder.Encode(examples[i], new LeaveOneOutLexicon(all, own));
        });
        return hashed;
    }

    private static void RunPasses(ModelTrainer trainer, int passes, TextWriter log)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        for (var pass = 1; pass <= passes; pass++)
        {
            var loss = trainer.RunPass();
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"pass {pass}: loss {loss:F5} a token, {started.Elapsed.TotalSeconds:F0} s"));
        }
    }
}
