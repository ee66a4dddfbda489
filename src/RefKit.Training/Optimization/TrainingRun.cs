using System.Globalization;
using RefKit.Parsing.Crf;
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
        var index = FeatureIndex.Build(hashed.Select(x => x.Features), options.FeatureMinimum);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{examples.Count} references, {hashed.Sum(x => x.States.Length)} tokens, {index.Count} features"));

        var weights = new WeightStore(index.Count);
        var trainer = new AdaGradTrainer([.. hashed.Select(x => ExampleEncoder.Number(x, index))], weights, options);
        RunPasses(trainer, options.Passes, options, log);

        if (index.Count > options.MaxFeatures)
        {
            var chosen = ModelQuantizer.ChooseFeatures(weights, options.MaxFeatures);
            index = index.Select(chosen);
            weights = weights.Select(chosen);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index.Count} features kept"));
            trainer = new AdaGradTrainer([.. hashed.Select(x => ExampleEncoder.Number(x, index))], weights, options);
            RunPasses(trainer, options.FinalPasses, options, log);
        }

        trainer.UseAverage();

        return ModelQuantizer.Build(weights, index, all.ToStored());
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

    private static void RunPasses(AdaGradTrainer trainer, int passes, TrainingOptions options, TextWriter log)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        for (var pass = 1; pass <= passes; pass++)
        {
            var loss = trainer.RunPass(options.Rate);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"pass {pass}: loss {loss:F5} a token, {started.Elapsed.TotalSeconds:F0} s"));
        }
    }
}
