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
                or FormatException)
            {
                throw new InvalidDataException(FormattableString.Invariant($"{path}: line {number}: {Explain(e)}"), e);
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
                spans.Add(ReadSpan(item, offsets));
            }

            spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            for (var i = 1; i < spans.Count; i++)
            {
                if (spans[i].Start < spans[i - 1].End)
                {
                    throw new FormatException("two spans overlap.");
                }
            }
        }

        return new LabelledReference(
            json.TryGetProperty("id", out var id) ? id.ToString() : "",
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

    private static LabelledSpan ReadSpan(JsonElement item, int[] offsets)
    {
        var start = item.GetProperty("start").GetInt32();
        var end = item.GetProperty("end").GetInt32();
        if (start < 0 || end <= start || end >= offsets.Length)
        {
            throw new FormatException(FormattableString.Invariant(
                $"a span from {start} to {end} was found; the text has {offsets.Length - 1} code points."));
        }

        return new LabelledSpan(
            ReadLabel(item.GetProperty("label")), offsets[start], offsets[end] - offsets[start], 1);
    }

    private static string Explain(Exception e) => e switch
    {
        FormatException => e.Message,
        JsonException => "the JSON is broken.",
        _ => "an object with \"text\" and \"spans\", each with \"label\", \"start\" and \"end\", was expected.",
    };
}
