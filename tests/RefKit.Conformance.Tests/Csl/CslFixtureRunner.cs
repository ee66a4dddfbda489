using System.Text.Json;
using RefKit.Csl;
using RefKit.Csl.Passes;
using RefKit.Csl.Tree;
using RefKit.Formats.CslJson;

namespace RefKit.Conformance.Tests.Csl;

/// <summary>Renders a fixture the way the test suite's own runner does.</summary>
internal sealed class CslFixtureRunner(CslLocaleSource locales)
{
    private readonly FormatOptions _options = new() { Locales = locales };

    public string Run(CslFixture fixture)
    {
        var style = CslStyle.Parse(fixture.Sections["CSL"]);
        var references = CslJsonReader.Parse(fixture.Sections["INPUT"]).References;
        using var citations = fixture.Json("CITATIONS");
        if (citations is not null)
        {
            return RunDocument(fixture, style, references, citations.RootElement);
        }

        var model = style.CreateModel(references, _options);
        using var items = fixture.Json("CITATION-ITEMS");
        var isWhole = items is null;
        if (isWhole)
        {
            AddClusterOfAll(model);
        }
        else
        {
            foreach (var cluster in items!.RootElement.EnumerateArray())
            {
                model.Clusters.Add(ReadCluster(model, cluster, new Citation([])));
            }
        }

        DocumentPasses.Run(model, tracksPositions: false);
        return fixture.IsBibliography
            ? style.ToBibliography(model).ToHtml()
            : string.Join('\n', model.Clusters.Select(static cluster => cluster.Result.ToHtml()));
    }

    private static void AddClusterOfAll(DocumentModel model)
    {
        SortPass.SortBibliography(model);
        var cites = model.SortedEntries.ConvertAll(static entry => new DocumentCite(entry, new CitationItem(entry.Id)));
        model.Clusters.Add(new DocumentCluster(new Citation([]), cites));
    }

    private string RunDocument(
        CslFixture fixture, CslStyle style, IReadOnlyList<Reference> references, JsonElement citations)
    {
        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var after = new Dictionary<string, string>(StringComparer.Ordinal);
        DocumentModel? model = null;
        List<(string Id, int Note)> document = [];
        var last = "";
        foreach (var step in citations.EnumerateArray())
        {
            var citation = step[0];
            var id = citation.GetProperty("citationID").ToString();
            byId[id] = citation;
            last = id;
            document = [.. ReadList(step[1]), (id, NoteOf(citation)), .. ReadList(step[2])];
            before = after;
            model = RenderDocument(style, references, document, byId);
            after = document.Zip(model.Clusters)
                .ToDictionary(static pair => pair.First.Id, static pair => pair.Second.Result.ToHtml(),
                    StringComparer.Ordinal);
        }

        if (fixture.IsBibliography)
        {
            return style.ToBibliography(model!).ToHtml();
        }

        return string.Join('\n', document.Select((entry, index) =>
        {
            var isNew = entry.Id == last || !before.TryGetValue(entry.Id, out var old) || old != after[entry.Id];
            return $"{(isNew ? ">>" : "..")}[{index}] {after[entry.Id]}";
        }));
    }

    private DocumentModel RenderDocument(
        CslStyle style, IReadOnlyList<Reference> references,
        List<(string Id, int Note)> document, Dictionary<string, JsonElement> byId)
    {
        var registered = document.SelectMany(entry => byId[entry.Id].GetProperty("citationItems").EnumerateArray())
            .Select(static item => item.GetProperty("id").ToString()).Distinct(StringComparer.Ordinal)
            .Select(id => references.First(reference => reference.Id == id));
        var model = style.CreateModel(registered, _options);
        foreach (var (id, note) in document)
        {
            var element = byId[id];
            var mode = element.TryGetProperty("properties", out var properties)
                && properties.TryGetProperty("mode", out var value) ? value.GetString() : null;
            model.Clusters.Add(ReadCluster(model, element.GetProperty("citationItems"), new Citation([])
            {
                Id = id,
                NoteIndex = note,
                Mode = mode switch
                {
                    "author-only" => CitationMode.AuthorOnly,
                    "suppress-author" => CitationMode.SuppressAuthor,
                    "composite" => CitationMode.Composite,
                    _ => CitationMode.Normal,
                },
            }));
        }

        DocumentPasses.Run(model, tracksPositions: true);
        return model;
    }

    private static IEnumerable<(string Id, int Note)> ReadList(JsonElement list) =>
        list.EnumerateArray().Select(static pair => (pair[0].ToString(), pair[1].GetInt32()));

    private static int NoteOf(JsonElement citation) =>
        citation.TryGetProperty("properties", out var properties)
        && properties.TryGetProperty("noteIndex", out var note) ? note.GetInt32() : 0;

    private static DocumentCluster ReadCluster(DocumentModel model, JsonElement cluster, Citation citation)
    {
        var cites = new List<DocumentCite>();
        foreach (var item in cluster.EnumerateArray())
        {
            if (model.EntriesById.TryGetValue(item.GetProperty("id").ToString(), out var entry))
            {
                cites.Add(ReadCite(entry, item));
            }
        }

        return new DocumentCluster(citation, cites);
    }

    private static DocumentCite ReadCite(DocumentEntry entry, JsonElement item)
    {
        var label = Text(item, "label");
        var locator = Text(item, "locator");
        var cite = new DocumentCite(entry, new CitationItem(entry.Id)
        {
            Prefix = Text(item, "prefix"),
            Suffix = Text(item, "suffix"),
            IsAuthorOnly = Flag(item, "author-only"),
            IsAuthorSuppressed = Flag(item, "suppress-author"),
            Locator = locator is null
                ? null
                : new Locator(CslNames.TryParse(label, out LocatorType type) ? type : LocatorType.Page, locator),
        })
        { IsNearNote = Flag(item, "near-note") };
        if (item.TryGetProperty("position", out var position))
        {
            cite.Position = position.GetInt32() switch
            {
                1 => CitePosition.Subsequent,
                2 => CitePosition.Ibid,
                3 => CitePosition.IbidWithLocator,
                _ => CitePosition.First,
            };
        }

        return cite;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    private static bool Flag(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ToString() is "true" or "True" or "1";
}
