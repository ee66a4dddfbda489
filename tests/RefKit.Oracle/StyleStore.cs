using System.Formats.Tar;
using System.IO.Compression;
using RefKit.Csl;

namespace RefKit.Oracle;

/// <summary>Finds styles by name in a directory or in a gzipped tar archive.</summary>
internal sealed class StyleStore
{
    private readonly string? _directory;
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public StyleStore(string path)
    {
        if (Directory.Exists(path))
        {
            _directory = path;
        }
        else
        {
            ReadArchive(path);
        }
    }

    public CslStyle Load(string name)
    {
        if (_directory is not null)
        {
            return CslStyle.Load(Path.Combine(_directory, name + ".csl"));
        }

        if (!_files.TryGetValue(name, out var bytes))
        {
            throw new FileNotFoundException($"There is no style '{name}' in the archive.");
        }

        using var stream = new MemoryStream(bytes, writable: false);
        return CslStyle.Load(stream);
    }

    private void ReadArchive(string path)
    {
        using var file = File.OpenRead(path);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var archive = new TarReader(unzipped);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data && entry.Name.EndsWith(".csl", StringComparison.Ordinal))
            {
                using var copy = new MemoryStream();
                data.CopyTo(copy);
                _files[Path.GetFileNameWithoutExtension(entry.Name)] = copy.ToArray();
            }
        }
    }
}
