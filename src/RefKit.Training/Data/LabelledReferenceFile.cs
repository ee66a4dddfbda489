using System.Text.Json;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Data;

/// <summary>
/// Reads labelled references from JSON lines: <c>{"id","source","text","spans":[{"label","start","end"}]}</c>.
/// </summary>
internal static class LabelledReferenceFile
{
    /// <summary>Reads a whole file.</summary>
    /// <exception cref="InvalidDataException">
    /// A line is no labelled reference; the message tells which and why.
    /// </exception>
    public static List<LabelledReference> Read(string path)
    {
        var references = new List<LabelledReference>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                references.Add(ReadOne(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException
                or IndexOutOfRangeException or FormatException)
            {
                throw new InvalidDataException(FormattableString.Invariant($"{path}, line {number}: {e.Message}"), e);
            }
        }

        return references;
    }

    private static LabelledReference ReadOne(JsonElement json)
    {
        var text = json.GetProperty("text").GetString() ?? "";
        var offsets = CodePoints.OffsetsOf(text);
        var spans = new List<LabelledSpan>();
        if (json.TryGetProperty("spans", out var list))
        {
            foreach (var item in list.EnumerateArray())
            {
                var start = offsets[item.GetProperty("start").GetInt32()];
                var end = offsets[item.GetProperty("end").GetInt32()];
                spans.Add(new LabelledSpan(ReadLabel(item.GetProperty("label")), start, end - start, 1));
            }
        }

        return new LabelledReference(
            json.GetProperty("id").GetString() ?? "",
            json.TryGetProperty("source", out var source) ? source.GetString() ?? "" : "",
            text,
            spans,
            json.TryGetProperty("unlabelled", out var missing) ? [.. missing.EnumerateArray().Select(ReadLabel)] : [],
            json.TryGetProperty("lang", out var language) ? language.GetString() : null);
    }

    private static FieldLabel ReadLabel(JsonElement json) =>
        FieldLabels.TryParse(json.GetString(), out var label)
            ? label
            : throw new FormatException($"'{json}' is not a label.");
}
