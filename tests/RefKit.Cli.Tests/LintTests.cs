using System.Text.Json;

namespace RefKit.Cli.Tests;

/// <summary><c>refkit lint</c> and <c>refkit fix</c>.</summary>
public sealed class LintTests : IDisposable
{
    private const string Wrong = "# References\r\n\r\nKoinig, H. and Marhofer, P. (1998). Magnesium sulfate reduces analgesic requirements. *Anesthesia and Analgesia*, *87*(1), 206-210. doi:10.1097/00000539-199807000-00042\r\n";
    private const string Right = "# References\r\n\r\nKoinig, H., & Marhofer, P. (1998). Magnesium sulfate reduces analgesic requirements. *Anesthesia and Analgesia*, *87*(1), 206–210. https://doi.org/10.1097/00000539-199807000-00042\r\n";

    private readonly TemporaryFile _list = new("list.md", Wrong);

    public void Dispose() => _list.Dispose();

    [Fact]
    public async Task Findings_have_place_rule_and_the_corrected_entry()
    {
        var run = await CliRun.WithAsync("lint", _list.Path);

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Contains("list.md:3:12: APA-AMPERSAND (9.8): Before the last author stands \"&\", not \"and\".\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    → Koinig, H., & Marhofer, P. (1998).", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 entry, 3 errors, 0 to look at, 4 edits for 'refkit fix'.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_finding_with_its_edits()
    {
        using var json = JsonDocument.Parse((await CliRun.WithAsync("lint", _list.Path, "--to", "json", "--rule", "APA-PAGE-DASH")).Output);

        var finding = Assert.Single(json.RootElement.GetProperty("entries")[0].GetProperty("findings").EnumerateArray());
        Assert.Equal("APA-PAGE-DASH", finding.GetProperty("rule").GetString());
        Assert.Equal("–", finding.GetProperty("edits")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Fix_makes_the_edits_and_leaves_the_rest_as_it_was()
    {
        var run = await CliRun.WithAsync("fix", _list.Path);

        Assert.Equal((ExitCode.Fine, Right), (run.ExitCode, run.Output));
        Assert.Equal(ExitCode.Fine, (await CliRun.WithInputAsync(Right, "lint")).ExitCode);
    }

    [Fact]
    public async Task Fix_follows_a_script_and_refuses_a_file_that_changed()
    {
        using var script = new TemporaryFile("edits.json", (await CliRun.WithAsync("lint", _list.Path, "--to", "edits")).Output);
        var target = _list.Path + ".fixed.md";

        var run = await CliRun.WithAsync("fix", _list.Path, "--edits", script.Path, "--output", target);
        await File.AppendAllTextAsync(_list.Path, "\n", TestContext.Current.CancellationToken);
        var refused = await CliRun.WithAsync("fix", _list.Path, "--edits", script.Path);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Output));
        Assert.Equal(Right, await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
        Assert.Equal((ExitCode.BadInput, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("The text is not the one that the edits were made for.", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no such rule", "lint", "--rule", "APA-NONSENSE")]
    [InlineData("no reference was found", "lint")]
    [InlineData("This is no edit script", "fix", "-", "--edits", "SCRIPT")]
    public async Task What_cannot_be_done_is_said_in_words(string message, params string[] arguments)
    {
        using var script = new TemporaryFile("edits.json", "{}");

        var run = await CliRun.WithInputAsync("\n", [.. arguments.Select(x => x == "SCRIPT" ? script.Path : x)]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
