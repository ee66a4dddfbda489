using System.Text.Json;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Casing;

/// <summary>The names in the shared data: authors, places of publication, languages that works are about.</summary>
internal static class NameCorpus
{
    /// <summary>All names below the folder of the data.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="mayUse">Whether the names of a record may be used whose title this is.</param>
    public static IEnumerable<CorpusName> Read(string data, Func<string, bool> mayUse)
    {
        foreach (var reference in LabelledReferenceFile.Read(Path.Combine(data, "references", "train.jsonl")))
        {
            foreach (var name in TitleCorpus.Spans(reference, FieldLabel.Author, FieldLabel.Editor))
            {
                yield return new CorpusName(name, CorpusNameKind.Person);
            }

            foreach (var name in TitleCorpus.Spans(reference, FieldLabel.Location, FieldLabel.Location))
            {
                yield return new CorpusName(name, CorpusNameKind.Place);
            }
        }

        foreach (var name in (string[])["works", "lists"])
        {
            foreach (var family in FamiliesOf(Path.Combine(data, "crossref", name + ".jsonl")))
            {
                yield return new CorpusName(family, CorpusNameKind.Person);
            }
        }

        foreach (var record in BibTeXRecords.Read(Path.Combine(data, "interchange", "large", "glottolog.bib.gz"))
            .Where(x => mayUse(x.GetValueOrDefault("title", ""))))
        {
            foreach (var (key, kind) in ((string, CorpusNameKind)[])[
                ("author", CorpusNameKind.Person), ("editor", CorpusNameKind.Person),
                ("address", CorpusNameKind.Place), ("lgcode", CorpusNameKind.Language)])
            {
                if (record.GetValueOrDefault(key) is { } text)
                {
                    yield return new CorpusName(text, kind);
                }
            }
        }
    }

    private static IEnumerable<string> FamiliesOf(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            foreach (var family in Families(json.RootElement))
            {
                yield return family;
            }
        }
    }

    private static IEnumerable<string> Families(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Families),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static x =>
            x.Name == "family" && x.Value.ValueKind == JsonValueKind.String ? [x.Value.GetString()!] : Families(x.Value)),
        _ => [],
    };
}
