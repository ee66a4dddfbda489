using System.Text;
using System.Text.Json;
using RefKit.Csl;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Csl;

/// <summary>
/// The CSL test suite, with a list of those that pass: a fixture that is in the list and fails, and one that passes and
/// is not in it, both fail the test, so that progress is kept.
/// </summary>
public sealed class CslFixtureTests
{
    [Fact]
    public void The_fixtures_that_pass_are_those_of_the_list()
    {
        var actual = RunAll();
        var listed = File.ReadAllLines(ListPath).Where(static line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
        var report = new StringBuilder();
        foreach (var (name, (fixture, output)) in actual.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var passes = output.Trim() == fixture.Expected.Trim();
            if (passes && !listed.Contains(name))
            {
                report.AppendLine(name).AppendLine("  passes now: add it to the list");
            }
            else if (!passes && listed.Contains(name))
            {
                report.AppendLine(name).Append("  expected ").AppendLine(fixture.Expected).Append("  actual   ")
                    .AppendLine(output);
            }
        }

        Assert.True(report.Length == 0, report.ToString());
        Assert.Empty(listed.Except(actual.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void All_but_a_few_of_the_fixtures_that_the_specification_decides_pass()
    {
        using var classes = JsonDocument.Parse(File.ReadAllText(SharedData.Path("data/csl/fixture-classes.json")));
        var standard = classes.RootElement.EnumerateObject()
            .Where(static fixture => fixture.Value.GetProperty("class").GetString() == "standard")
            .Select(static fixture => fixture.Name).ToHashSet(StringComparer.Ordinal);
        var listed = File.ReadAllLines(ListPath).Where(standard.Contains).Count();

        Assert.Equal(705, standard.Count);
        Assert.True(listed >= 705, $"{listed} of {standard.Count} fixtures of class standard are in the list.");
    }

    private static string ListPath =>
        Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Conformance.Tests", "Csl", "passing-fixtures.txt");

    private static Dictionary<string, (CslFixture Fixture, string Output)> RunAll()
    {
        var folder = SharedData.Path("data/csl/fixtures");
        var runner = new CslFixtureRunner(CslLocaleSource.FromDirectory(SharedData.Path("data/csl/locales")));
        var outputs = new Dictionary<string, (CslFixture, string)>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
        {
            var fixture = CslFixture.Load(path);
            var name = Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/');
            outputs.Add(name, (fixture, Run(runner, fixture)));
        }

        return outputs;
    }

    // A draft fixture may have a style that cannot be read: that is a failure like any other.
    private static string Run(CslFixtureRunner runner, CslFixture fixture)
    {
        try
        {
            return runner.Run(fixture);
        }
        catch (CslStyleException exception)
        {
            return exception.Message;
        }
    }
}
