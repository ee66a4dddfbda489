using System.Diagnostics;
using System.Globalization;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Evaluation;

/// <summary>Measures how many references a second one thread labels, after a warm-up.</summary>
internal static class SpeedMeasurement
{
    public static void Run(SequenceLabeller labeller, IReadOnlyList<LabelledReference> references, TextWriter log)
    {
        for (var round = 0; round < 4; round++)
        {
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var reference in references)
            {
                labeller.Label(reference.Text);
            }

            var seconds = watch.Elapsed.TotalSeconds;
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{references.Count / seconds:F0} references a second, {bytes / references.Count} bytes allocated a reference"));
        }
    }
}
