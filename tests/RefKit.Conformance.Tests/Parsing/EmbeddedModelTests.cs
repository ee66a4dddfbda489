using System.Diagnostics;
using System.Text;
using System.Text.Json;
using RefKit.Parsing.Labels;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Parsing;

/// <summary>
/// The model that comes with the library, measured by the common scorer on references it was not trained on.
/// </summary>
public class EmbeddedModelTests
{
    [Fact]
    public void Core_labels_reach_their_floor_on_the_dev_references()
    {
        var gold = SharedData.Path("data/references/dev.jsonl");
        var scorer = SharedData.Path("tools/score_references.py");
        var folder = Directory.CreateTempSubdirectory("refkit-model-");
        try
        {
            var predictions = Path.Combine(folder.FullName, "predictions.jsonl");
            File.WriteAllLines(predictions, File.ReadLines(gold).Select(Predict));
            using var scores = JsonDocument.Parse(Score(scorer, gold, predictions, Path.Combine(folder.FullName,
                "scores.json")));
            var all = scores.RootElement.GetProperty("ALL");
            Assert.InRange(all.GetProperty("field_micro")[2].GetDouble(), MicroFloor, 1);
            Assert.InRange(all.GetProperty("field_macro_f1").GetDouble(), MacroFloor, 1);
            Assert.InRange(all.GetProperty("instance").GetDouble(), WhollyRightFloor, 1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private const double MicroFloor = 0.951;
    private const double MacroFloor = 0.935;
    private const double WhollyRightFloor = 0.815;

    private static string Predict(string line)
    {
        using var json = JsonDocument.Parse(line);
        var labelled = SequenceLabeller.Default.Label(json.RootElement.GetProperty("text").GetString() ?? "");
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
        {
            writer.WriteStartObject();
            writer.WriteString("id", json.RootElement.GetProperty("id").GetString());
            writer.WriteStartArray("spans");
            foreach (var span in labelled.Spans)
            {
                writer.WriteStartObject();
                writer.WriteString("label", FieldLabels.NameOf(span.Label));
                writer.WriteNumber("start", CodePoints(labelled.Text.AsSpan(0, span.Start)));
                writer.WriteNumber("end", CodePoints(labelled.Text.AsSpan(0, span.End)));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static string Score(string scorer, string gold, string predictions, string output)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", [scorer, gold, predictions, "--core",
                "--json", output])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            });
            Assert.NotNull(process);
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("REFKIT_REQUIRE_SHARED") is { Length: > 0 },
                "The scorer needs python3, which is not installed.");
            throw;
        }

        return File.ReadAllText(output);
    }
}
