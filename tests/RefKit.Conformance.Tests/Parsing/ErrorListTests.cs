using RefKit.Conformance.Tests.Fields;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Parsing;

/// <summary>The list of read errors (errors.md) holds together: its table sums up its rows.</summary>
public sealed class ErrorListTests
{
    private const int Read = 200;
    private static readonly string[] Verdicts = ["ours wrong", "label wrong", "both defensible"];

    [Fact]
    public void Table_sums_up_the_rows()
    {
        var lines = File.ReadAllLines(Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Conformance.Tests", "Parsing",
            "errors.md"));
        var rows = lines.Select(Cells).Where(static cells => cells.Length == 4 && cells[0].Contains('/')).ToList();
        var sums = lines.Select(Cells).Where(static cells => cells.Length == 5 && int.TryParse(cells[4], out _))
            .ToDictionary(static cells => cells[0].Split(',')[0], static cells => cells[1..].Select(int.Parse).ToList());

        Assert.Equal(Read, rows.Count);
        Assert.Equal(Read, rows.Select(static row => row[0]).Distinct(StringComparer.Ordinal).Count());
        foreach (var (field, expected) in sums)
        {
            var counts = Verdicts.Select(verdict => rows.Count(row => row[2] == verdict
                && (field == "all" || row[1].Split('/')[^1] == field))).ToList();
            Assert.Equal(expected, [.. counts, counts.Sum()]);
        }
    }

    [Fact]
    public void Rows_are_development_references()
    {
        var ids = LabelledReference.ReadAll().Select(static reference => reference.Id).ToHashSet(StringComparer.Ordinal);
        var lines = File.ReadLines(Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Conformance.Tests", "Parsing",
            "errors.md"));

        Assert.All(lines.Select(Cells).Where(static cells => cells.Length == 4 && cells[0].Contains('/')),
            row => Assert.Contains(row[0], ids));
    }

    private static string[] Cells(string line) => line.StartsWith('|') ? line.Trim('|', ' ').Split(" | ") : [];
}
