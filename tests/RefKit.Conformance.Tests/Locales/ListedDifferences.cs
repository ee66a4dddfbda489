using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Locales;

/// <summary>The entries of differences.md, and the kinds that it gives reasons for.</summary>
internal sealed class ListedDifferences
{
    private const int KindColumns = 3;

    private const int EntryColumns = 6;

    private ListedDifferences(HashSet<string> kinds, Dictionary<(string Locale, string Style, string Item), string[]> entries)
    {
        Kinds = kinds;
        Entries = entries;
    }

    public IReadOnlySet<string> Kinds { get; }

    public IReadOnlyDictionary<(string Locale, string Style, string Item), string[]> Entries { get; }

    public static ListedDifferences Read()
    {
        var path = Path.Combine(
            SharedData.RepositoryRoot, "tests", "RefKit.Conformance.Tests", "Locales", "differences.md");
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var entries = new Dictionary<(string, string, string), string[]>();
        foreach (var cells in File.ReadLines(path).Select(Cells))
        {
            if (cells.Length == KindColumns)
            {
                kinds.Add(cells[0]);
            }
            else if (cells.Length == EntryColumns && cells[0].Length is > 1 and < 6)
            {
                entries.Add((cells[0], cells[1], cells[2]), cells[3].Split(' '));
            }
        }

        return new ListedDifferences(kinds, entries);
    }

    // Cells of a row of a table; a stroke within a cell is escaped.
    private static string[] Cells(string line) =>
        line.StartsWith("| ", StringComparison.Ordinal) && line.EndsWith(" |", StringComparison.Ordinal)
            ? [.. line[2..^2].Split(" | ").Select(static cell => cell.Trim())]
            : [];
}
