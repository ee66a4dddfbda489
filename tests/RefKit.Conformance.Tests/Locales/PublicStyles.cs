using System.Formats.Tar;
using System.IO.Compression;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Locales;

/// <summary>The public styles of the shared data.</summary>
internal static class PublicStyles
{
    /// <summary>The XML of styles, by their names.</summary>
    public static Dictionary<string, string> ReadAll(IReadOnlySet<string> names)
    {
        var styles = new Dictionary<string, string>(StringComparer.Ordinal);
        using var unzipped = new GZipStream(
            File.OpenRead(SharedData.Path("data/csl/styles.tar.gz")), CompressionMode.Decompress);
        using var archive = new TarReader(unzipped);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data && Path.GetExtension(entry.Name) == ".csl"
                && Path.GetFileNameWithoutExtension(entry.Name) is var name && names.Contains(name))
            {
                using var text = new StreamReader(data);
                styles.Add(name, text.ReadToEnd());
            }
        }

        return styles;
    }
}
