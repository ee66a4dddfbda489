using System.Text.Encodings.Web;
using System.Text.Json;
using RefKit.Cli.Input;
using RefKit.Parsing.Labels;

namespace RefKit.Cli.Output;

/// <summary>One JSON line a reference: <c>{"id","text","spans":[{"label","start","end"}]}</c>. Offsets count Unicode
/// code points of the text, as the scorers of the field do.</summary>
internal static class LabelLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(InputReference input, int number)
    {
        var parsed = input.Parsed
            ?? throw new UserErrorException("--output labels needs text; the input is already structured.");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", input.Id ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteString("text", parsed.Source);
            writer.WriteStartArray("spans");
            foreach (var field in parsed.Fields.OrderBy(static field => field.Range.Start))
            {
                writer.WriteStartObject();
                writer.WriteString("label", FieldLabels.NameOf(field.Label));
                writer.WriteNumber("start", CodePoints(parsed.Source, field.Range.Start));
                writer.WriteNumber("end", CodePoints(parsed.Source, field.Range.End));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static int CodePoints(string text, int index)
    {
        var count = index;
        for (var i = 1; i < index; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
            }
        }

        return count;
    }
}
