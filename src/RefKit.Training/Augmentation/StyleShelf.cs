using System.Formats.Tar;
using System.IO.Compression;
using RefKit.Csl;

namespace RefKit.Training.Augmentation;

/// <summary>The public CSL styles and locales in which known references are written.</summary>
internal sealed class StyleShelf
{
    /// <summary>Takes styles and locales.</summary>
    public StyleShelf(IReadOnlyList<CslStyle> styles, CslLocaleSource locales) => (Styles, Locales) = (styles, locales);

    public IReadOnlyList<CslStyle> Styles { get; }

    public CslLocaleSource Locales { get; }

    /// <summary>Reads every n-th style, in the order of their names, so that a choice is the same each time.</summary>
    /// <param name="archive">The styles, in a tar file compressed with gzip.</param>
    /// <param name="locales">The folder of the locales.</param>
    /// <param name="every">Which share to read.</param>
    public static StyleShelf Read(string archive, string locales, int every)
    {
        using var file = File.OpenRead(archive);
        using var content = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new TarReader(content);
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not null && entry.Name.EndsWith(".csl", StringComparison.Ordinal)
                && number++ % every == 0)
            {
                using var text = new StreamReader(entry.DataStream);
                found.Add(entry.Name, text.ReadToEnd());
            }
        }

        var styles = new CslStyle?[found.Count];
        var texts = found.Values.ToList();
        Parallel.For(0, texts.Count, i =>
        {
            try
            {
                styles[i] = CslStyle.Parse(texts[i]);
            }
            catch (CslStyleException)
            {
                // A style that needs another, or is broken, is left out.
            }
        });
        return new StyleShelf([.. styles.OfType<CslStyle>()], CslLocaleSource.FromDirectory(locales));
    }
}
