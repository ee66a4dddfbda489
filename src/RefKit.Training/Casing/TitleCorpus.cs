using System.Text.Json;
using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Casing;

/// <summary>The titles of the shared data: Crossref's works, the labelled references, Glottolog and other records.</summary>
internal static partial class TitleCorpus
{
    private static readonly HashSet<string> TitleKeys = new(StringComparer.Ordinal)
    {
        "title", "article-title", "volume-title", "booktitle", "bookTitle",
    };

    /// <summary>All titles below a folder that holds "crossref", "references" and "interchange".</summary>
    public static IEnumerable<CorpusTitle> Read(string data)
    {
        foreach (var name in (string[])["works", "lists", "csl", "matching/pairs"])
        {
            foreach (var title in FromJsonLines(Path.Combine(data, "crossref", name + ".jsonl"), null))
            {
                yield return new CorpusTitle(title, "crossref", MayTrain: true);
            }
        }

        foreach (var name in (string[])["train", "dev"])
        {
            foreach (var title in LabelledReferenceFile.Read(Path.Combine(data, "references", name + ".jsonl"))
                .SelectMany(static x => Spans(x, FieldLabel.Title, FieldLabel.ContainerTitle)))
            {
                yield return new CorpusTitle(title, "references", MayTrain: name == "train");
            }
        }

        foreach (var name in (string[])["glottolog", "iridia"])
        {
            foreach (var record in BibTeXRecords.Read(Path.Combine(data, "interchange", "large", name + ".bib.gz")))
            {
                foreach (var key in (string[])["title", "booktitle"])
                {
                    if (record.GetValueOrDefault(key) is { } title)
                    {
                        yield return new CorpusTitle(Clean(title), name, MayTrain: true);
                    }
                }
            }
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "interchange", "pairs"), "*.jsonl")
            .Order(StringComparer.Ordinal))
        {
            foreach (var title in FromJsonLines(file, "expected"))
            {
                yield return new CorpusTitle(title, "interchange", MayTrain: false);
            }
        }
    }

    /// <summary>The spans of a reference with one of two labels.</summary>
    public static IEnumerable<string> Spans(LabelledReference reference, FieldLabel first, FieldLabel second) =>
        reference.Spans.Where(x => x.Label == first || x.Label == second)
            .Select(x => Clean(reference.Text.Substring(x.Start, x.Length)));

    // What pandoc and Zotero read out of BibTeX is in sentence case by their own rules: no writing of a person.
    private static IEnumerable<string> FromJsonLines(string path, string? member)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (member is not null)
            {
                var isMade = root.GetProperty("expected_kind").GetString() is "csl-json" or "zotero-item"
                    && root.GetProperty("format").GetString() is "bibtex" or "biblatex";
                if (isMade || !root.TryGetProperty(member, out root))
                {
                    continue;
                }
            }

            foreach (var title in Titles(root))
            {
                yield return title;
            }
        }
    }

    private static IEnumerable<string> Titles(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Titles);
        }

        return element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().SelectMany(static x => TitleKeys.Contains(x.Name)
                ? Texts(x.Value) : Titles(x.Value))
            : [];
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [Clean(value.GetString()!)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => Titles(value),
        _ => [],
    };

    private static string Clean(string title) =>
        Space().Replace(title.Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Space();
}
