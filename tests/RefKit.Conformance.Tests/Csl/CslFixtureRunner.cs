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

    // Each step inserts one citation and may number the notes of the others anew.
    private string RunDocument(
        CslFixture fixture, CslStyle style, IReadOnlyList<Reference> references, JsonElement citations)
    {
        var document = new CitationDocument(style, references, _options);
        RenderedDocument? rendered = null;
        var printsNoteNumbers = fixture.Sections["CSL"].Contains("first-reference-note-number", StringComparison.Ordinal);
        var renumbered = new HashSet<string?>(StringComparer.Ordinal);
        var citedAgain = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in citations.EnumerateArray())
        {
            var citedOnce = CitedOnce(document);
            List<(string Id, int Note)> before = [.. ReadList(step[1])];
            List<(string Id, int Note)> order = [.. before, ("", 0), .. ReadList(step[2])];
            var citation = ReadCitation(step[0]);
            renumbered = Arrange(document, order, citation);
            document.Insert(before.Count, citation);
            rendered = document.Render();
            citedAgain = [.. citedOnce.Except(CitedOnce(document), StringComparer.Ordinal)];
        }

        return fixture.IsBibliography
            ? rendered!.Bibliography.ToHtml()
            : string.Join('\n', rendered!.Citations.Select((citation, index) =>
            {
                // Where later notes print the number of the first, the suite also counts a note as changed that has
                // another number, though it prints the same; so it does, where a condition asks for disambiguation,
                // with the notes of a work that is cited for the second time.
                var isChanged = document.Model.Stale.Contains(document.Model.Clusters[index])
                    || (printsNoteNumbers && renumbered.Contains(citation.Citation.Id))
                    || (style.Definition is { IsNoteStyle: true, HasDisambiguateCondition: true }
                        && citation.Citation.Items.Any(item => citedAgain.Contains(item.Id)));
                return $"{(isChanged ? ">>" : "..")}[{index}] {citation.Text.ToHtml()}";
            }));
    }

    private static HashSet<string> CitedOnce(CitationDocument document) =>
    [
        .. document.Citations.SelectMany(static citation => citation.Items).CountBy(static item => item.Id)
            .Where(static count => count.Value == 1).Select(static count => count.Key),
    ];

    // A citation that is inserted again takes the place of the one before it. The result is those of other notes.
    private static HashSet<string?> Arrange(CitationDocument document, List<(string Id, int Note)> order, Citation inserted)
    {
        for (var i = document.Citations.Count - 1; i >= 0; i--)
        {
            if (document.Citations[i].Id == inserted.Id
                || !order.Exists(entry => entry.Id == document.Citations[i].Id))
            {
                document.RemoveAt(i);
            }
        }

        var renumbered = new HashSet<string?>(StringComparer.Ordinal);
        order.RemoveAll(entry => entry.Id.Length == 0 || entry.Id == inserted.Id);
        for (var i = 0; i < order.Count; i++)
        {
            var place = document.Citations.Index().First(pair => pair.Item.Id == order[i].Id).Index;
            document.Move(place, i);
            if (document.Citations[i].NoteIndex != order[i].Note)
            {
                renumbered.Add(order[i].Id);
                document.Replace(i, document.Citations[i] with { NoteIndex = order[i].Note });
            }
        }

        return renumbered;
    }

    private static Citation ReadCitation(JsonElement citation)
    {
        var hasProperties = citation.TryGetProperty("properties", out var properties);
        return new Citation([.. citation.GetProperty("citationItems").EnumerateArray().Select(ReadItem)])
        {
            Id = citation.GetProperty("citationID").ToString(),
            NoteIndex = hasProperties && properties.TryGetProperty("noteIndex", out var note) ? note.GetInt32() : 0,
            Mode = hasProperties && properties.TryGetProperty("mode", out var mode)
                ? mode.GetString() switch
                {
                    "author-only" => CitationMode.AuthorOnly,
                    "suppress-author" => CitationMode.SuppressAuthor,
                    "composite" => CitationMode.Composite,
                    _ => CitationMode.Normal,
                }
                : CitationMode.Normal,
        };
    }

    private static IEnumerable<(string Id, int Note)> ReadList(JsonElement list) =>
        list.EnumerateArray().Select(static pair => (pair[0].ToString(), pair[1].GetInt32()));

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

    private static CitationItem ReadItem(JsonElement item)
    {
        var locator = Text(item, "locator");
        return new CitationItem(item.GetProperty("id").ToString())
        {
            Prefix = Text(item, "prefix"),
            Suffix = Text(item, "suffix"),
            IsAuthorOnly = Flag(item, "author-only"),
            IsAuthorSuppressed = Flag(item, "suppress-author"),
            Locator = locator is null
                ? null
                : new Locator(
                    CslNames.TryParse(Text(item, "label"), out LocatorType type) ? type : LocatorType.Page, locator),
        };
    }

    private static DocumentCite ReadCite(DocumentEntry entry, JsonElement item)
    {
        var cite = new DocumentCite(entry, ReadItem(item)) { IsNearNote = Flag(item, "near-note") };
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
