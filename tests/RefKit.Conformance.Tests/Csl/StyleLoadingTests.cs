using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using RefKit.Csl;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Csl;

/// <summary>All public styles and locales. They are valid by the schema of CSL 1.0.2 (checked with a RELAX NG validator),
/// so that every warning would be a false one.</summary>
public sealed class StyleLoadingTests
{
    [Fact]
    public void All_public_styles_load_without_a_warning()
    {
        var count = 0;
        var warnings = new List<string>();
        foreach (var (name, xml) in ReadStyles())
        {
            var style = CslStyle.Parse(xml);
            warnings.AddRange(style.Diagnostics.Select(diagnostic => $"{name}: {diagnostic}"));
            Assert.True(style.Title.Length > 0 && style.Id.Length > 0 && style.Info.CitationFormat is not null, name);
            count++;
        }

        Assert.Equal(2858, count);
        Assert.Empty(warnings);
    }

    [Fact]
    public void All_locales_load_without_a_warning()
    {
        var files = Directory.GetFiles(SharedData.Path("data/csl/locales"), "locales-*.xml");

        Assert.Equal(62, files.Length);
        Assert.Empty(files.SelectMany(static file => CslLocale.Load(file).Diagnostics.Select(diagnostic => $"{file}: {diagnostic}")));
    }

    [Fact]
    public void A_public_style_is_found_by_its_title()
    {
        var folder = Directory.CreateTempSubdirectory("refkit-styles-").FullName;
        try
        {
            using (var unzipped = new GZipStream(File.OpenRead(SharedData.Path("data/csl/styles.tar.gz")), CompressionMode.Decompress))
            {
                TarFile.ExtractToDirectory(unzipped, folder, overwriteFiles: true);
            }

            var styles = CslStyleDirectory.Open(folder);

            Assert.Equal(2858, styles.Styles.Length);
            Assert.All(styles.Styles, style => Assert.Same(style, styles.Find(style.Id)));
            Assert.Equal("nature", styles.Find("Nature")?.Name);
            Assert.Equal("nature", styles.Suggest("Natrue")[0].Name);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Name, string Xml)> ReadStyles()
    {
        using var unzipped = new GZipStream(File.OpenRead(SharedData.Path("data/csl/styles.tar.gz")), CompressionMode.Decompress);
        using var archive = new TarReader(unzipped);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data && entry.Name.EndsWith(".csl", StringComparison.Ordinal))
            {
                using var text = new StreamReader(data, Encoding.UTF8, leaveOpen: true);
                yield return (entry.Name, text.ReadToEnd());
            }
        }
    }
}
