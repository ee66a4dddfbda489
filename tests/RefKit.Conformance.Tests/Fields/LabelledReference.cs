using System.Collections.Immutable;
using System.Text.Json;
using RefKit.Parsing.Labels;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Fields;

/// <summary>A reference of the development part with the fields that people marked, in UTF-16 offsets.</summary>
internal sealed record LabelledReference(string Id, string Source, string Text, ImmutableArray<LabelledSpan> Spans)
{
    private static readonly Dictionary<string, FieldLabel> Labels = Enum.GetValues<FieldLabel>()
        .ToDictionary(static label => JsonNamingPolicy.KebabCaseLower.ConvertName(label.ToString()));

    public static List<LabelledReference> ReadAll()
    {
        var references = new List<LabelledReference>();
        foreach (var line in File.ReadLines(SharedData.Path("data/references/dev.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            var text = root.GetProperty("text").GetString()!;
            var offsets = Offsets(text);
            var spans = root.GetProperty("spans").EnumerateArray().Select(span =>
            {
                var (start, end) = (offsets[span.GetProperty("start").GetInt32()],
                    offsets[span.GetProperty("end").GetInt32()]);
                return new LabelledSpan(Labels[span.GetProperty("label").GetString()!], start, end - start, 1);
            });
            references.Add(new LabelledReference(root.GetProperty("id").GetString()!,
                root.GetProperty("source").GetString()!, text, [.. spans]));
        }

        return references;
    }

    // The UTF-16 offset of each code point.
    private static List<int> Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            offsets.Add(position);
            position += rune.Utf16SequenceLength;
        }

        offsets.Add(position);
        return offsets;
    }
}
