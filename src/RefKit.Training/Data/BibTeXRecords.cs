using System.IO.Compression;
using System.Text;

namespace RefKit.Training.Data;

/// <summary>
/// Reads a large BibTeX file whose values stand in braces, for its facts: names, titles, journals, publishers. Records
/// that hold TeX commands are left out rather than decoded.
/// </summary>
internal static class BibTeXRecords
{
    /// <summary>The fields of each record, by lower-case name.</summary>
    /// <param name="path">A file, compressed where its name ends in ".gz".</param>
    public static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(content, Encoding.UTF8);
        Dictionary<string, string>? record = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('@'))
            {
                var type = line[1..Math.Max(1, line.IndexOf('{', StringComparison.Ordinal))];
                record = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["entrytype"] = type.ToLowerInvariant(),
                };
            }
            else if (record is not null && line.StartsWith('}'))
            {
                if (!record.Values.Any(x => x.AsSpan().ContainsAny('\\', '{', '}')))
                {
                    yield return record;
                }

                record = null;
            }
            else if (record is not null && line.IndexOf(" = {", StringComparison.Ordinal) is > 0 and var equals)
            {
                record[line[..equals].Trim().ToLowerInvariant()] = line[(equals + 4)..].TrimEnd(',', ' ')[..^1].Trim();
            }
        }
    }
}
