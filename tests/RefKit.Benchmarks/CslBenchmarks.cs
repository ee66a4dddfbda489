using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using RefKit.Csl;
using RefKit.Formats.CslJson;

namespace RefKit.Benchmarks;

/// <summary>Public styles on ten thousand works of all types; needs the measuring data beside the repository. For
/// citeproc-js beside it see <c>citeproc.sh</c>.</summary>
[MemoryDiagnoser]
public class CslBenchmarks
{
    private string _xml = "";
    private CslStyle _style = null!;
    private FormatOptions _options = null!;
    private Reference[] _references = [];
    private CitationDocument _document = null!;
    private int _next;

    /// <summary>The name of the style.</summary>
    [Params("apa", "ieee", "chicago-author-date", "chicago-notes-bibliography")]
    public string Style { get; set; } = "";

    /// <summary>Reads the style and makes the works.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var data = Path.Combine(Samples.Shared, "data", "csl");
        _xml = ReadStyle(Path.Combine(data, "styles.tar.gz"), Style + ".csl");
        _style = CslStyle.Parse(_xml);
        _options = new FormatOptions { Locales = CslLocaleSource.FromDirectory(Path.Combine(data, "locales")) };
        using var items = File.OpenRead(Path.Combine(data, "oracle", "items.json"));
        _references = MakeMany(CslJsonReader.Read(items).References, 10_000);
        _document = new CitationDocument(_style, _references, _options);
        for (var i = 0; i < 500; i++)
        {
            _document.Add(Citation.Of(_references[i * 7 % 300].Id!));
        }

        _document.Render();
    }

    /// <summary>Ten thousand entries.</summary>
    [Benchmark]
    public int Bibliography() => _style.FormatBibliography(_references, _options).ToHtml().Length;

    /// <summary>The style with its locale.</summary>
    [Benchmark]
    public string Load()
    {
        var locales = CslLocaleSource.FromDirectory(Path.Combine(Samples.Shared, "data", "csl", "locales"));
        var style = CslStyle.Parse(_xml);
        style.FormatBibliography([], new FormatOptions { Locales = locales });
        return style.Title;
    }

    /// <summary>One citation more in a document of 500, and taken out again.</summary>
    [Benchmark]
    public int OneMore()
    {
        _next = (_next + 1) % 300;
        var changed = _document.Add(Citation.Of(_references[_next].Id!)).Render().ChangedCitations.Length;
        _document.RemoveAt(500).Render();
        return changed;
    }

    /// <summary>The same citation in a document of its own.</summary>
    [Benchmark]
    public int Alone() => new CitationDocument(_style, [_references[3]], _options)
        .Add(Citation.Of(_references[3].Id!)).Render().Citations.Length;

    // The same works again and again with other names, titles and ids.
    private static Reference[] MakeMany(IReadOnlyList<Reference> works, int count) =>
        [.. Enumerable.Range(0, count).Select(i =>
        {
            var builder = works[i % works.Count].ToBuilder();
            builder.Id = "r" + i.ToString(CultureInfo.InvariantCulture);
            var title = works[i % works.Count].Title;
            builder[TextVariable.Title] = string.Create(CultureInfo.InvariantCulture, $"{title} No. {i}");
            builder[NameVariable.Author] =
            [
                .. works[i % works.Count][NameVariable.Author].Select(
                    name => name.Family is null ? name : name with { Family = name.Family + (char)('a' + (i / 7 % 26)) }),
            ];
            return builder.Build();
        })];

    private static string ReadStyle(string archive, string name)
    {
        using var file = File.OpenRead(archive);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var entries = new TarReader(unzipped);
        while (entries.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data && Path.GetFileName(entry.Name) == name)
            {
                using var reader = new StreamReader(data);
                return reader.ReadToEnd();
            }
        }

        throw new FileNotFoundException($"There is no style '{name}' in the archive.");
    }
}
