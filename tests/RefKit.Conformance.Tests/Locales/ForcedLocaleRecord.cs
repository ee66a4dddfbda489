using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Locales;

/// <summary>What citeproc-js prints for a style with a locale forced: the bibliography entries as HTML, by their items.
/// </summary>
internal sealed record ForcedLocaleRecord(
    string Style, string Locale, ImmutableArray<string> Ids, ImmutableArray<(string Id, string Html)> Entries)
{
    // Texts with which the engine says that there is nothing to print.
    private static readonly string[] Errors = ["NO_PRINTED_FORM", "CSL STYLE ERROR"];

    public static IEnumerable<ForcedLocaleRecord> ReadAll()
    {
        using var unzipped = new GZipStream(
            File.OpenRead(SharedData.Path("data/csl/oracle/expected-locales-dev.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(unzipped);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("error", out _))
            {
                yield return Read(json.RootElement);
            }
        }
    }

    private static ForcedLocaleRecord Read(JsonElement root) => new(
        root.GetProperty("style").GetString()!,
        root.GetProperty("locale").GetString()!,
        [.. root.GetProperty("ids").EnumerateArray().Select(static id => id.GetString()!)],
        [
            .. root.GetProperty("bib").EnumerateArray()
                .Select(static entry => (Id: entry[0].GetString()!, Html: entry[2].GetString()!))
                .Where(static entry => !Errors.Any(error => entry.Html.Contains(error, StringComparison.Ordinal))),
        ]);
}
