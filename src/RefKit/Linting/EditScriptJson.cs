using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RefKit.Linting;

/// <summary>Writes and reads edit scripts as JSON: <c>{"checksum", "style", "edits": [{"start", "length", "text",
/// "rule"}]}</c>; offsets count UTF-16 code units.</summary>
public static class EditScriptJson
{
    /// <summary>The script as indented JSON.</summary>
    public static string Write(EditScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            writer.WriteStartObject();
            writer.WriteString("checksum", script.Checksum);
            writer.WriteString("style", script.Style);
            writer.WriteStartArray("edits");
            foreach (var edit in script.Edits)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start", edit.Start);
                writer.WriteNumber("length", edit.Length);
                writer.WriteString("text", edit.NewText);
                writer.WriteString("rule", edit.Rule);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Reads a script.</summary>
    /// <exception cref="FormatException">The text is no edit script.</exception>
    public static EditScript Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var edits = ImmutableArray.CreateBuilder<ScriptEdit>();
            foreach (var edit in root.GetProperty("edits").EnumerateArray())
            {
                edits.Add(new ScriptEdit(
                    edit.GetProperty("start").GetInt32(), edit.GetProperty("length").GetInt32(),
                    edit.GetProperty("text").GetString() ?? "", edit.GetProperty("rule").GetString() ?? ""));
            }

            return new EditScript
            {
                Checksum = root.GetProperty("checksum").GetString() ?? "",
                Style = root.GetProperty("style").GetString() ?? "",
                Edits = edits.ToImmutable(),
            };
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException)
        {
            throw new FormatException("This is no edit script: " + broken.Message, broken);
        }
    }
}
