using System.Diagnostics;
using System.Globalization;
using RefKit.Parsing;
using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Tokens;
using RefKit.Training.Data;

namespace RefKit.Training.Evaluation;

/// <summary>
/// Measures the time to the first labelled reference, and what each stage takes on one thread after that, both by the
/// clock and by the processor time of the process, which other programs disturb less.
/// </summary>
internal static class SpeedMeasurement
{
    private const int Rounds = 5;

    public static void Run(
        Func<CrfModel> load, IReadOnlyList<LabelledReference> references, bool parses, TextWriter log)
    {
        var start = Stopwatch.StartNew();
        var model = load();
        var labeller = new SequenceLabeller(model);
        var loaded = start.Elapsed.TotalMilliseconds;
        labeller.Label(references[0].Text);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"loaded in {loaded:F1} ms, first reference after {start.Elapsed.TotalMilliseconds:F1} ms"));

        var tokens = new Token[SequenceLabeller.WindowLength];
        var states = new byte[SequenceLabeller.WindowLength];
        using var traits = new SequenceTraits();
        using var lattice = new Lattice();
        Measure("tokens", references, x => Tokenize(x, tokens), log);
        Measure("+ traits", references, x => traits.Read(x, tokens.AsSpan(0, Tokenize(x, tokens)), model.Lexicon), log);
        Measure("+ features", references, x => WriteFeatures(x, tokens, traits, model), log);
        Measure("+ scores", references, x => labeller.Score(x, tokens.AsSpan(0, Tokenize(x, tokens)), traits, lattice),
            log);
        Measure("+ best labelling", references, x =>
        {
            var count = Tokenize(x, tokens);
            labeller.Score(x, tokens.AsSpan(0, count), traits, lattice);
            lattice.RunViterbi(model.Transitions, states.AsSpan(0, count));
        }, log);
        Measure("labelling with confidence", references, x => labeller.Label(x), log);
        if (parses)
        {
            Measure("ReferenceParser.Parse", references, static x => ReferenceParser.Default.Parse(x), log);
        }
    }

    private static int Tokenize(string text, Token[] tokens)
    {
        var position = 0;
        return Tokenizer.Read(text, ref position, tokens);
    }

    private static void WriteFeatures(string text, Token[] tokens, SequenceTraits traits, CrfModel model)
    {
        var count = Tokenize(text, tokens);
        traits.Read(text, tokens.AsSpan(0, count), model.Lexicon);
        Span<ulong> features = stackalloc ulong[FeatureTemplates.MaxPerToken];
        for (var t = 0; t < count; t++)
        {
            FeatureTemplates.Write(traits, t, features);
        }
    }

    // The best of some rounds: the first ones also compile.
    private static void Measure(
        string stage, IReadOnlyList<LabelledReference> references, Action<string> run, TextWriter log)
    {
        using var process = Process.GetCurrentProcess();
        double seconds = double.MaxValue, work = double.MaxValue;
        long bytes = 0;
        for (var round = 0; round < Rounds; round++)
        {
            process.Refresh();
            var (watch, worked) = (Stopwatch.StartNew(), process.TotalProcessorTime);
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var reference in references)
            {
                run(reference.Text);
            }

            seconds = Math.Min(seconds, watch.Elapsed.TotalSeconds);
            process.Refresh();
            work = Math.Min(work, (process.TotalProcessorTime - worked).TotalSeconds);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / references.Count;
        }

        var micro = work / references.Count * 1e6;
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{stage,-26} {micro,8:F1} µs of work, {references.Count / work,8:F0} references a second of work, "
            + $"{references.Count / seconds,8:F0} by the clock, {bytes} bytes a reference"));
    }
}
