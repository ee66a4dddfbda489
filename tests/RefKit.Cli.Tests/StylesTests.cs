using System.Text.Json;
using System.Text.RegularExpressions;
using RefKit.Csl;

namespace RefKit.Cli.Tests;

/// <summary><c>refkit styles</c>: the list, and the same works in every style.</summary>
public sealed partial class StylesTests
{
    [Fact]
    public async Task Styles_are_listed_one_a_line()
    {
        var run = await CliRun.WithAsync("styles");

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            CslStyle.BuiltInIds,
            run.Output.TrimEnd('\n').Split('\n').Select(static line => line[..line.IndexOf(' ', StringComparison.Ordinal)]));
        Assert.Contains("American Psychological Association, 7th edition", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_has_twenty_works_in_every_style_that_lists_them_all()
    {
        var run = await CliRun.WithAsync("styles", "--preview", "--to", "json");

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(CslStyle.BuiltInIds.Count, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), static style =>
        {
            Assert.Equal(4, style.GetProperty("citations").GetArrayLength());
            Assert.InRange(style.GetProperty("bibliography").GetArrayLength(), 18, 20);
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    public async Task No_entry_of_the_preview_has_doubled_marks_or_is_empty(string? locale)
    {
        var run = await CliRun.WithAsync(["styles", "--preview", "--to", "json", .. locale is null ? [] : new[] { "--locale", locale }]);

        using var json = JsonDocument.Parse(run.Output);
        foreach (var style in json.RootElement.EnumerateArray())
        {
            foreach (var entry in style.GetProperty("bibliography").EnumerateArray().Concat(style.GetProperty("citations").EnumerateArray()))
            {
                var text = Tags().Replace(entry.GetString()!, "");
                Assert.False(string.IsNullOrWhiteSpace(text), style.GetProperty("name").GetString());
                Assert.DoesNotMatch(DoubledMarks(), text);
            }
        }
    }

    [Fact]
    public async Task The_page_is_whole_and_links_to_each_style()
    {
        var run = await CliRun.WithAsync("styles", "--preview", "ieee", "apa", "--to", "html");

        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#ieee\">IEEE</a>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"apa\">", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"mla\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_that_is_not_there_is_answered_with_those_that_may_be_meant()
    {
        var run = await CliRun.WithAsync("styles", "vancuver");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("did you mean 'vancouver'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_of_a_directory_are_listed_and_a_broken_one_is_told_of()
    {
        var directory = Directory.CreateTempSubdirectory("refkit-styles");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(directory.FullName, "good.csl"), "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\"><info><title>Good &amp; short</title><id>good</id></info><citation><layout><text variable=\"title\"/></layout></citation></style>", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(directory.FullName, "bad.csl"), "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\"><info><title>Bad</title><id>bad</id></info><citation><layout><nonsense/></layout></citation></style>", TestContext.Current.CancellationToken);

            var list = await CliRun.WithAsync("styles", "--styles", directory.FullName);
            var preview = await CliRun.WithAsync("styles", "--styles", directory.FullName, "--preview", "--to", "html");

            Assert.Contains("good  note         Good & short", list.Output, StringComparison.Ordinal);
            Assert.Equal(ExitCode.BadInput, preview.ExitCode);
            Assert.Contains("bad: ", preview.Error, StringComparison.Ordinal);
            Assert.Contains("Good &#38; short", preview.Output, StringComparison.Ordinal);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tags();

    // An abbreviation's full stop before a comma or colon is none; three dots are an ellipsis.
    [GeneratedRegex(@"(?<!\.)\.\.(?!\.)|,,|;;|::|,\.|\s,|\s\.(?!\d)|\(\s|\s\)|\(\)|\?\.|;\.|:\.", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DoubledMarks();
}
