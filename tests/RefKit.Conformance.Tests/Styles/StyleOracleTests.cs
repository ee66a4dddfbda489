using System.IO.Compression;
using System.Text.Json;
using RefKit.Csl;
using RefKit.Formats.CslJson;
using RefKit.Oracle;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Styles;

/// <summary>The built-in styles beside the public style for the same manual, over the items of the shared data: entries and
/// citations that are equal to the letter. What differs is explained in <c>differences-STYLE.md</c>.</summary>
public sealed class StyleOracleTests(ITestOutputHelper output)
{
    private const string Folder = "data/csl/oracle/";

    public static TheoryData<string> Styles() =>
        [.. StyleExamples.Styles.Where(static style => StyleExamples.Load(style).Oracle is not null)];

    [Theory]
    [MemberData(nameof(Styles))]
    public void The_share_equal_to_the_public_style_keeps_its_floor(string style)
    {
        var examples = StyleExamples.Load(style);
        using var record = FindRecord(examples.Oracle!);
        var (equal, count) = (0, 0);
        foreach (var (id, expected, actual) in Render(CslStyle.BuiltIn(style), record.RootElement))
        {
            count++;
            if (expected == actual)
            {
                equal++;
            }
            else
            {
                output.WriteLine($"{id}\n  expected {expected}\n  actual   {actual}");
            }
        }

        output.WriteLine($"{style}: {equal} of {count} as {examples.Oracle}, {100.0 * equal / count:0.0} %");
        Assert.True(count > 0 && equal >= examples.OracleFloor * count, $"{equal} of {count}");
    }

    private static JsonDocument FindRecord(string name)
    {
        using var unzipped = new GZipStream(
            File.OpenRead(SharedData.Path(Folder + "expected-dev.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(unzipped);
        while (reader.ReadLine() is { } line)
        {
            if (line.Contains($"\"{name}\"", StringComparison.Ordinal) && OracleRecord.Read(line).Style == name)
            {
                return JsonDocument.Parse(line);
            }
        }

        throw new InvalidOperationException($"The shared data has no '{name}'.");
    }

    private static IEnumerable<(string Id, string Expected, string? Actual)> Render(CslStyle style, JsonElement record)
    {
        var items = CslJsonReader.Parse(File.ReadAllText(SharedData.Path(Folder + "items.json"))).References
            .ToDictionary(static item => item.Id!, StringComparer.Ordinal);
        var options = new FormatOptions { Locale = record.GetProperty("locale").GetString() };
        var ids = record.GetProperty("ids").EnumerateArray().Select(static id => id.ToString());
        var entries = style.FormatBibliography(ids.Select(id => items[id]), options).Entries
            .ToDictionary(static entry => entry.Reference.Id!, static entry => entry.Text.ToHtml().Trim(), StringComparer.Ordinal);
        var document = new CitationDocument(style, items.Values, options);
        foreach (var citation in ScenarioReader.Read(SharedData.Path(Folder + "scenario.json")))
        {
            document.Add(style.IsNoteStyle ? citation : citation with { NoteIndex = 0 });
        }

        var citations = document.Render().Citations
            .ToDictionary(static cite => cite.Citation.Id!, static cite => cite.Text.ToHtml(), StringComparer.Ordinal);
        return ReadExpected(record, "bib").Select(pair => (pair.Id, pair.Html, entries.GetValueOrDefault(pair.Id)))
            .Concat(ReadExpected(record, "cit").Select(pair => (pair.Id, pair.Html, citations.GetValueOrDefault(pair.Id))));
    }

    // The texts that the other engine prints for what it cannot print say nothing about a style.
    private static IEnumerable<(string Id, string Html)> ReadExpected(JsonElement record, string part) =>
        record.TryGetProperty(part, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(static pair => (pair[0].ToString(), pair[2].GetString()!))
                .Where(static pair => !pair.Item2.Contains("[NO_PRINTED_FORM]", StringComparison.Ordinal)
                    && !pair.Item2.Contains("[CSL STYLE ERROR", StringComparison.Ordinal))
            : [];
}
