using System.Collections.Immutable;
using System.Text.Json;

namespace RefKit.Oracle;

/// <summary>Reads the citations of a document in the JSON form of citeproc-js.</summary>
internal static class ScenarioReader
{
    public static ImmutableArray<Citation> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.EnumerateArray().Select(ReadCitation)];
    }

    private static Citation ReadCitation(JsonElement citation) =>
        new([.. citation.GetProperty("citationItems").EnumerateArray().Select(ReadItem)])
        {
            Id = citation.GetProperty("citationID").GetString(),
            NoteIndex = citation.TryGetProperty("noteIndex", out var note) ? note.GetInt32() : 0,
        };

    private static CitationItem ReadItem(JsonElement item) => new(item.GetProperty("id").ToString())
    {
        Prefix = Text(item, "prefix"),
        Suffix = Text(item, "suffix"),
        IsAuthorOnly = IsTrue(item, "author-only"),
        IsAuthorSuppressed = IsTrue(item, "suppress-author"),
        Locator = Text(item, "locator") is { } locator
            ? new Locator(CslNames.TryParse(Text(item, "label"), out LocatorType type)
                ? type : LocatorType.Page, locator)
            : null,
    };

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    private static bool IsTrue(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
