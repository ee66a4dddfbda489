using System.Diagnostics;
using System.Globalization;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Evaluation;

/// <summary>
/// Measures the time to the first labelled reference, and how many a second one thread labels after that.
/// </summary>
internal static class SpeedMeasurement
{
    public static void Run(Func<SequenceLabeller> load, IReadOnlyList<LabelledReference> references, TextWriter log)
    {
        var start = Stopwatch.StartNew();
        var labeller = load();
        var loaded = start.Elapsed.TotalMilliseconds;
        labeller.Label(references[0].Text);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"loaded in {loaded:F1} ms, first reference after {start.Elapsed.TotalMilliseconds:F1} ms"));
        for (var round = 0; round < 4; round++)
        {
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var reference in references)
            {
                labeller.Label(reference.Text);
            }

            var seconds = watch.Elapsed.TotalSeconds;
            var rate = references.Count / seconds;
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / references.Count;
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{rate:F0} references a second, {bytes} bytes allocated a reference"));
        }
    }
}
