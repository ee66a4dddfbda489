using System.Formats.Tar;
using System.IO.Compression;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Locales;

/// <summary>The public styles of the shared data.</summary>
internal static class PublicStyles
{
    /// <summary>The XML of a style.</summary>
    public static string Read(string name)
    {
        using var unzipped = new GZipStream(
            File.OpenRead(SharedData.Path("data/csl/styles.tar.gz")), CompressionMode.Decompress);
        using var archive = new TarReader(unzipped);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data && Path.GetFileName(entry.Name) == name + ".csl")
            {
                using var text = new StreamReader(data);
                return text.ReadToEnd();
            }
        }

        throw new FileNotFoundException($"There is no style '{name}' in the archive.");
    }
}
