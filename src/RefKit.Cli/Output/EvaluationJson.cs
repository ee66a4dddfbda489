using System.Text.Json;
using RefKit.Training.Evaluation;

namespace RefKit.Cli.Output;

/// <summary>How well a model reads labelled references, for machines: over all, by label and by source. Shares are 0 to
/// 1.</summary>
internal static class EvaluationJson
{
    public static void Write(FieldScorer scorer, CliConsole console)
    {
        using var stream = new TextWriterStream(console.Output);
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            writer.WriteStartObject();
            WriteReferences(writer, scorer.Overall);
            WriteFields(writer, scorer.Overall);
            writer.WriteNumber("macroF1", Rounded(scorer.MacroF1));
            writer.WriteStartArray("labels");
            foreach (var (label, score) in scorer.ByLabel)
            {
                writer.WriteStartObject();
                writer.WriteString("label", label);
                WriteFields(writer, score);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("sources");
            foreach (var (source, score) in scorer.BySource)
            {
                writer.WriteStartObject();
                writer.WriteString("source", source);
                WriteReferences(writer, score);
                WriteFields(writer, score);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        console.Output.Write('\n');
    }

    private static void WriteReferences(Utf8JsonWriter writer, FieldScore score)
    {
        writer.WriteNumber("references", score.References);
        writer.WriteNumber("whollyRight", score.WhollyRight);
        writer.WriteNumber("whollyRightShare", Rounded(score.WhollyRightShare));
    }

    private static void WriteFields(Utf8JsonWriter writer, FieldScore score)
    {
        writer.WriteNumber("gold", score.Gold);
        writer.WriteNumber("found", score.Found);
        writer.WriteNumber("right", score.Right);
        writer.WriteNumber("precision", Rounded(score.Precision));
        writer.WriteNumber("recall", Rounded(score.Recall));
        writer.WriteNumber("f1", Rounded(score.F1));
    }

    private static double Rounded(double share) => Math.Round(share, 6);
}
