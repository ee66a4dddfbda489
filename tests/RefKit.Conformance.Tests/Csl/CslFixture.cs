using System.Text.Json;

namespace RefKit.Conformance.Tests.Csl;

/// <summary>A test of the CSL test suite: sections of text between marks.</summary>
internal sealed record CslFixture(string Name, IReadOnlyDictionary<string, string> Sections)
{
    public bool IsBibliography => Sections["MODE"] == "bibliography";

    public string Expected => Sections["RESULT"];

    public static CslFixture Load(string path) => new(Path.GetFileNameWithoutExtension(path), ReadSections(path));

    public JsonDocument? Json(string section) =>
        Sections.TryGetValue(section, out var text) ? JsonDocument.Parse(text) : null;

    private static Dictionary<string, string> ReadSections(string path)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        string? name = null;
        var lines = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            var mark = line.TrimEnd();
            if (name is null && mark.StartsWith(">>=", StringComparison.Ordinal))
            {
                name = mark.Trim('>', '=', ' ');
                lines.Clear();
            }
            else if (name is not null && mark.StartsWith("<<=", StringComparison.Ordinal)
                && mark.Trim('<', '=', ' ') == name)
            {
                sections[name] = string.Join('\n', lines).Trim();
                name = null;
            }
            else if (name is not null)
            {
                lines.Add(line);
            }
        }

        return sections;
    }
}
