using System.Text.Json;

namespace RefKit.Cli.Tests;

/// <summary><c>refkit format</c>: outputs, sections, order, and styles by name.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Library = """
        [{"id":"a","type":"book","title":"Alpha & omega","author":[{"family":"Doe"}],"URL":"https://example.org/a"},
         {"id":"b","type":"legal_case","title":"Beta","author":[{"family":"Roe"}]},
         {"id":"c","type":"personal_communication","title":"Gamma","author":[{"family":"Zoe"}]}]
        """;

    private readonly TemporaryFile _library = new("library.json", Library);
    private readonly TemporaryFile _style = new("plain-style.csl", Style("Plain Style", "<info><title>Plain Style</title><id>http://example.org/plain-style</id><updated>2026-01-01T00:00:00Z</updated></info>"));

    public void Dispose()
    {
        _library.Dispose();
        _style.Dispose();
    }

    [Theory]
    [InlineData("rtf", "{\\rtf1\\ansi", "{\\i Alpha & omega}\\sa240\\par")]
    [InlineData("latex", "\\begingroup\n", "\\textit{Alpha \\& omega}")]
    [InlineData("html", "<div class=\"csl-bib-body\">", "<i>Alpha &#38; omega</i>")]
    public async Task Format_writes_every_form(string form, string start, string part)
    {
        var run = await FormatAsync("--to", form);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_section_and_every_form()
    {
        using var json = JsonDocument.Parse((await FormatAsync("--to", "json", "--section", "All of it")).Output);

        var first = json.RootElement[0];
        Assert.Equal("All of it", first.GetProperty("section").GetString());
        Assert.Equal("\\textit{Alpha \\& omega}", first.GetProperty("latex").GetString());
        Assert.Equal("{\\i Alpha & omega}", first.GetProperty("rtf").GetString());
    }

    [Theory]
    [InlineData("Alpha & omega\n\nBeta\n\nGamma\n")]
    [InlineData("Gamma\n\nAlpha & omega\n\nBeta\n", "--order", "c,a")]
    [InlineData("Alpha & omega\n\nBeta\n", "--exclude", "personal_communication,map")]
    [InlineData("Cases\n\nBeta\n\nOther\n\nAlpha & omega\n\nGamma\n", "--section", "Cases=legal_case", "--section", "Maps=map", "--section", "Other")]
    public async Task Sections_order_and_exclusion_are_followed(string expected, params string[] options) =>
        Assert.Equal(expected, (await FormatAsync(options)).Output);

    [Theory]
    [InlineData("inline", "<div class=\"csl-entry\" style=\"")]
    [InlineData("element", "<style>\n.csl-bib-body { ")]
    public async Task Html_brings_its_layout_when_asked(string styling, string part) =>
        Assert.Contains(part, (await FormatAsync("--to", "html", "--html-style", styling)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Links_are_made_when_asked()
    {
        Assert.Contains("<a href=\"https://example.org/a\">", (await CliRun.WithAsync("format", _library.Path, "--to", "html", "--links")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain-style")]
    [InlineData("Plain Style")]
    [InlineData("http://example.org/plain-style")]
    public async Task A_style_is_found_in_a_directory(string name)
    {
        var run = await CliRun.WithAsync("format", _library.Path, "--styles", Path.GetDirectoryName(_style.Path)!, "--style", name);

        Assert.Equal((ExitCode.Fine, "", "Alpha & omega\n\nBeta\n\nGamma\n"), (run.ExitCode, run.Error, run.Output));
    }

    [Theory]
    [InlineData("Did you mean 'plain-style' (Plain Style)?", "Plane Style")]
    [InlineData("--exclude: there is no item type 'bok'", "plain-style", "--exclude", "bok")]
    [InlineData("--section: there is no item type 'bok'", "plain-style", "--section", "Books=bok")]
    [InlineData("There is no directory '/nowhere'", "plain-style", "--locales", "/nowhere")]
    public async Task What_is_not_there_is_said_in_words(string message, string style, params string[] options)
    {
        var run = await CliRun.WithAsync(["format", _library.Path, "--styles", Path.GetDirectoryName(_style.Path)!, "--style", style, .. options]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_in_a_style_is_told_with_its_place()
    {
        using var broken = new TemporaryFile("broken.csl", Style("Broken", "").Replace("variable=\"title\"", "variable=\"colour\" macro=\"x\" blink=\"1\"", StringComparison.Ordinal));

        var run = await CliRun.WithAsync("format", _library.Path, "--style", broken.Path);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("broken.csl: line 1, column ", run.Error, StringComparison.Ordinal);
        Assert.Contains("error CSL010: There is no variable 'colour' in CSL 1.0.2.", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning CSL021: 'text' has no attribute 'blink' in CSL 1.0.2.", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("broken.csl: the style cannot be used.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_stand_below_their_entries_when_asked()
    {
        using var library = new TemporaryFile("annotated.json", """[{"id":"a","type":"book","title":"Alpha","annote":"On <i>salmon</i>."}]""");

        Assert.Equal("Alpha\n", (await CliRun.WithAsync("format", library.Path, "--style", _style.Path)).Output);
        Assert.Equal("Alpha\nOn salmon.\n", (await CliRun.WithAsync("format", library.Path, "--style", _style.Path, "--annotated")).Output);
    }

    [Theory]
    [InlineData("*Alpha\n\nBeta\n\n*Gamma\n\nDelta\n", "--mark", "a,c")]
    [InlineData("Alpha\n\n†Beta\n\nGamma\n\nDelta\n", "--mark", "b", "--mark-sign", "†")]
    [InlineData("*Alpha\n\n*Beta\n\nGamma\n\nDelta\n", "--mark-where", "keyword=Meta-analysis")]
    [InlineData("Alpha\n\nBeta\n\n*Gamma\n\n*Delta\n", "--mark-where", "x-in=yes")]
    [InlineData("Alpha\n\nBeta\n\n*Gamma\n\nDelta\n", "--mark-where", "volume=12")]
    [InlineData("*Alpha\n\nBeta\n\n*Gamma\n\nDelta\n", "--mark", "a", "--mark-where", "volume=12")]
    public async Task Entries_are_marked_by_id_or_field(string expected, params string[] options)
    {
        using var library = new TemporaryFile("marked.json", """
            [{"id":"a","type":"book","title":"Alpha","keyword":"rivers, meta-analysis"},
             {"id":"b","type":"book","title":"Beta","keyword":"meta-analysis"},
             {"id":"c","type":"book","title":"Gamma","volume":"12","x-in":"yes"},
             {"id":"d","type":"book","title":"Delta","custom":{"x-in":["no","yes"]}}]
            """);

        var run = await CliRun.WithAsync(["format", library.Path, "--style", _style.Path, "--order", "a,b,c,d", .. options]);

        Assert.Equal((ExitCode.Fine, "", expected), (run.ExitCode, run.Error, run.Output));
    }

    [Theory]
    [InlineData(ExitCode.Fine, "--mark: there is no reference 'z'.", "--mark", "a,z")]
    [InlineData(ExitCode.Fine, "--mark-where: there is no reference with keyword=x.", "--mark-where", "keyword=x")]
    [InlineData(ExitCode.BadInput, "--mark-where keyword: write FIELD=VALUE", "--mark-where", "keyword")]
    public async Task A_mark_that_finds_nothing_is_told_of(int exitCode, string message, params string[] options)
    {
        var run = await FormatAsync(options);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> FormatAsync(params string[] options) =>
        CliRun.WithAsync(["format", _library.Path, "--style", _style.Path, .. options]);

    private static string Style(string title, string info) =>
        $"<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\">{info}<citation><layout><text value=\"{title}\"/></layout></citation>"
        + "<bibliography hanging-indent=\"true\"><sort><key variable=\"title\"/></sort><layout><text variable=\"title\" font-style=\"italic\"/></layout></bibliography></style>";
}
