using System.Text;
using System.Text.Json;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Evaluation;

/// <summary>Writes labelled texts as JSON lines with offsets in code points.</summary>
internal static class LabelLines
{
    public static string Write(string id, LabelledText labelled)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("text", labelled.Text);
            json.WriteStartArray("spans");
            foreach (var span in labelled.Spans)
            {
                json.WriteStartObject();
                json.WriteString("label", FieldLabels.NameOf(span.Label));
                json.WriteNumber("start", CodePoints.CountBefore(labelled.Text, span.Start));
                json.WriteNumber("end", CodePoints.CountBefore(labelled.Text, span.End));
                json.WriteNumber("confidence", MathF.Round(span.Confidence, 4));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
