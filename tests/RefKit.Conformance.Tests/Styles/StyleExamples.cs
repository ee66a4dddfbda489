using System.Collections.Immutable;
using System.Text.Json;
using RefKit.Formats.CslJson;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Styles;

/// <summary>
/// The examples of one style, from <c>Styles/Examples/STYLE.json</c>:
/// <code>
/// {
///   "floor": 0.97,                 least share of the examples that must come out exactly
///   "published": 25,               least number of examples with basis "published"
///   "locale": "en-GB",             optional; without it, the style's own
///   "oracle": "ieee",              optional: the public styles to compare with, where the shared data has them
///   "oracleFloor": 0.94,
///   "examples": [
///     {
///       "source": "Publication Manual 7, 10.1, example 1",
///       "basis": "published",      or "rule": a work of our choice, printed by the rule that the source names
///       "item": { CSL-JSON },      or "items": [ ... ]; an item without id has its number as id: "1", "2" ...
///       "expected": "HTML",        or, for several items, a list in the order of the bibliography; optional
///       "cite": "(Grady, 2019)",   optional; "narrative": "Grady (2019)" likewise; both cite all items
///       "citations": [             optional: a document; items as in citeproc-js (id, locator, label, prefix, suffix)
///         { "items": [ { "id": "1", "locator": "12" } ], "mode": "composite", "note": 1, "expected": "Grady (2019, p. 12)" }
///       ],
///       "locale": "de-DE",         optional: for this example alone
///       "exception": "why the style prints something else; then it must differ"
///     }
///   ]
/// }
/// </code>
/// </summary>
internal sealed class StyleExamples
{
    private StyleExamples(string style, JsonElement root)
    {
        Style = style;
        Floor = root.GetProperty("floor").GetDouble();
        PublishedAtLeast = root.GetProperty("published").GetInt32();
        Locale = Text(root, "locale");
        Oracle = Text(root, "oracle");
        OracleFloor = root.TryGetProperty("oracleFloor", out var floor) ? floor.GetDouble() : 0;
        Examples = [.. root.GetProperty("examples").EnumerateArray().Select(ReadExample)];
    }

    public string Style { get; }

    public double Floor { get; }

    public int PublishedAtLeast { get; }

    public string? Locale { get; }

    public string? Oracle { get; }

    public double OracleFloor { get; }

    public ImmutableArray<StyleExample> Examples { get; }

    /// <summary>The styles that have examples.</summary>
    public static IEnumerable<string> Styles => Directory.EnumerateFiles(Folder, "*.json")
        .Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static string Folder =>
        Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Conformance.Tests", "Styles", "Examples");

    public static StyleExamples Load(string style)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, style + ".json")));
        return new StyleExamples(style, json.RootElement);
    }

    private static StyleExample ReadExample(JsonElement example)
    {
        var source = example.GetProperty("source").GetString()!;
        var isOne = example.TryGetProperty("item", out var item);
        var works = ReadWorks(source, isOne ? [item] : [.. example.GetProperty("items").EnumerateArray()]);
        return new StyleExample
        {
            Source = source,
            Basis = example.GetProperty("basis").GetString()!,
            Works = works,
            Entries = ReadEntries(example),
            Citations = [.. ReadCitations(example, works)],
            Locale = Text(example, "locale"),
            Exception = Text(example, "exception"),
        };
    }

    private static ImmutableArray<string> ReadEntries(JsonElement example) =>
        !example.TryGetProperty("expected", out var expected) ? default
        : expected.ValueKind == JsonValueKind.String ? [expected.GetString()!]
        : [.. expected.EnumerateArray().Select(static entry => entry.GetString()!)];

    private static ImmutableArray<Reference> ReadWorks(string source, ImmutableArray<JsonElement> items)
    {
        var works = ImmutableArray.CreateBuilder<Reference>(items.Length);
        foreach (var item in items)
        {
            var result = CslJsonReader.Parse(item.GetRawText());
            var problems = result.Diagnostics.Where(static diagnostic => diagnostic.Code != "CSLJSON006");
            Assert.True(!problems.Any() && result.References.Length == 1, $"{source}: {string.Join(", ", problems)}");
            var number = (works.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var work = result.References[0];
            works.Add(work.Id is null ? new ReferenceBuilder(work) { Id = number }.Build() : work);
        }

        return works.MoveToImmutable();
    }

    private static IEnumerable<(Citation Citation, string Expected)> ReadCitations(
        JsonElement example, ImmutableArray<Reference> works)
    {
        var all = new Citation([.. works.Select(static work => new CitationItem(work.Id!))]);
        if (Text(example, "cite") is { } cite)
        {
            yield return (all, cite);
        }

        if (Text(example, "narrative") is { } narrative)
        {
            yield return (all with { Mode = CitationMode.Composite }, narrative);
        }

        if (!example.TryGetProperty("citations", out var citations))
        {
            yield break;
        }

        foreach (var citation in citations.EnumerateArray())
        {
            yield return (
                new Citation([.. citation.GetProperty("items").EnumerateArray().Select(ReadItem)])
                {
                    Mode = Text(citation, "mode") is { } mode ? ReadMode(mode) : CitationMode.Normal,
                    NoteIndex = citation.TryGetProperty("note", out var note) ? note.GetInt32() : 0,
                },
                citation.GetProperty("expected").GetString()!);
        }
    }

    private static CitationMode ReadMode(string mode) => mode switch
    {
        "composite" => CitationMode.Composite,
        "author-only" => CitationMode.AuthorOnly,
        "suppress-author" => CitationMode.SuppressAuthor,
        _ => throw new FormatException($"There is no mode '{mode}'."),
    };

    private static CitationItem ReadItem(JsonElement item) => new(item.GetProperty("id").GetString()!)
    {
        Prefix = Text(item, "prefix"),
        Suffix = Text(item, "suffix"),
        Locator = Text(item, "locator") is { } locator ? new Locator(ReadLabel(item), locator) : null,
    };

    private static LocatorType ReadLabel(JsonElement item)
    {
        var label = Text(item, "label") ?? "page";
        return CslNames.TryParse(label, out LocatorType type)
            ? type
            : throw new FormatException($"There is no label '{label}'.");
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
