using System.Text.Json;
using System.Text.RegularExpressions;
using RefKit.TestSupport;

namespace RefKit.Cli.Tests;

/// <summary>The commands on the real list, as a user runs them.</summary>
public sealed partial class MainJobTests
{
    private static readonly string List = Path.Combine(SharedData.RepositoryRoot, "samples/data/magnesium-references.txt");

    private static readonly string[] Dois =
    [
        "10.1016/s0885-3924(99)00135-9", "10.1097/00000539-199807000-00042", "10.3390/ijms222413599", "10.1111/anae.12107",
    ];

    [Theory]
    [InlineData("magnesium-references.txt")]
    [InlineData("magnesium-article.txt")]
    [InlineData("magnesium-article.md")]
    [InlineData("magnesium-article.html")]
    public async Task Format_prints_the_four_references_of_any_page_in_APA(string name)
    {
        var run = await CliRun.WithAsync("format", Path.Combine(SharedData.RepositoryRoot, "samples/data", name));

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(File.ReadAllText(Expected("format.txt")), run.Output);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public async Task Format_sets_journal_and_volume_in_italics(string format)
    {
        var run = await CliRun.WithAsync("format", List, "--to", format);

        Assert.Equal(File.ReadAllText(Expected("format." + format)), run.Output);
    }

    [Fact]
    public async Task Format_and_parse_find_the_four_references_of_the_published_page()
    {
        var page = SharedData.Path("data/seed/article.txt");

        var formatted = await CliRun.WithAsync("format", page);
        var parsed = await CliRun.WithAsync("parse", page, "--output", "csl-json");

        Assert.Equal(File.ReadAllText(Expected("format.txt")), formatted.Output);
        using var items = JsonDocument.Parse(parsed.Output);
        Assert.Equal(Dois, items.RootElement.EnumerateArray().Select(item => item.GetProperty("DOI").GetString()!.ToLowerInvariant()));
    }

    [Fact]
    public async Task Parse_prints_labels_with_code_point_offsets()
    {
        const string text = "😀 Koinig, H. (1998). Magnesium sulfate reduces requirements. Anesthesia and analgesia, 87(1), 206–210.";

        var run = await CliRun.WithInputAsync($$"""{"id":"x","text":"{{text}}"}""" + "\n", "parse", "--input", "jsonl", "--output", "labels");

        using var row = JsonDocument.Parse(run.Output);
        Assert.Equal("x", row.RootElement.GetProperty("id").GetString());
        Assert.Equal(text, row.RootElement.GetProperty("text").GetString());
        var runes = text.EnumerateRunes().ToArray();
        var labelled = row.RootElement.GetProperty("spans").EnumerateArray().Select(span => (
            span.GetProperty("label").GetString(),
            string.Concat(runes[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()])));
        Assert.Contains(("date", "1998"), labelled);
        Assert.Contains(("volume", "87"), labelled);
    }

    [Fact]
    public async Task Lines_keep_their_order_and_number()
    {
        var input = string.Concat(Enumerable.Range(1, 1500).Select(i => $"Smith, J. ({i + 500}). Title number {i}. Some Journal, {i}, 1-2.\n"));

        var run = await CliRun.WithInputAsync(input, "parse", "--input", "lines", "--output", "labels");

        var ids = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString());
        Assert.Equal(Enumerable.Range(1, 1500).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), ids);
    }

    [Fact]
    public async Task Converted_and_formatted_again_the_references_are_the_same()
    {
        using var file = new TemporaryFile("library.json", (await CliRun.WithAsync("convert", List)).Output);

        var run = await CliRun.WithAsync("format", file.Path);

        Assert.Equal(File.ReadAllText(Expected("format.txt")), run.Output);
    }

    [Fact]
    public async Task No_reference_is_lost_where_authors_and_years_agree()
    {
        const string one = "Smith, J. (2015). Rain in spring. Journal of Rain, 1(1), 2–3.\n";
        const string two = "Smith, J. (2015). Snow in winter. Journal of Snow, 1(2), 4–5.\n";
        using var first = new TemporaryFile("one.txt", one);
        using var second = new TemporaryFile("two.txt", two);

        foreach (var run in (CliRun[])
        [
            await CliRun.WithAsync("format", first.Path, second.Path),
            await CliRun.WithInputAsync(one + two, "format", "--input", "lines"),
            await CliRun.WithInputAsync((await CliRun.WithAsync("convert", first.Path, second.Path)).Output, "format"),
            await CliRun.WithInputAsync("""[{"id":"a","title":"Rain in spring"},{"id":"a","title":"Snow in winter"}]""", "format"),
        ])
        {
            Assert.Equal(ExitCode.Fine, run.ExitCode);
            Assert.Contains("Rain in spring", run.Output, StringComparison.Ordinal);
            Assert.Contains("Snow in winter", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_dash_in_place_of_names_repeats_those_of_the_line_before()
    {
        const string lines = "Rawls, J. (1999). A theory of justice. Harvard University Press.\n———. (2001). Justice as fairness. Harvard University Press.\n";

        var run = await CliRun.WithInputAsync(lines, "format", "--input", "lines");

        Assert.Contains("Rawls, J. (2001). Justice as fairness", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_left_out_are_said_in_a_message()
    {
        var run = await CliRun.WithInputAsync("Smith JA, et al. A title of some work. Lancet. 2015;3(4):5-6.\n", "format", "--input", "lines");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("PARSE002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Convert_writes_CSV()
    {
        var run = await CliRun.WithAsync("convert", List, "--to", "csv");

        Assert.Equal(5, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Check_without_a_network_prints_the_references_and_says_so_in_one_line()
    {
        var run = await CliRun.WithAsync("check", List, "--crossref-url", "http://127.0.0.1:9", "--retries", "0");

        Assert.Equal(ExitCode.NotChecked, run.ExitCode);
        Assert.StartsWith("refkit: nothing could be checked: ", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(4, NotChecked().Count(run.Output));
        Assert.Contains("Journal of Pain and Symptom Management, 19(1), 35–39.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_finds_a_malformed_DOI_without_a_network()
    {
        using var file = new TemporaryFile("library.json", """[{"id":"a","type":"book","title":"T","DOI":"10,1000/x"}]""");

        var run = await CliRun.WithAsync("check", file.Path, "--crossref-url", "http://127.0.0.1:9", "--to", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal("malformed", report.RootElement[0].GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_missing_DOI_is_a_finding_when_asked_for()
    {
        using var file = new TemporaryFile("library.json", """[{"id":"a","type":"book","title":"T"}]""");

        Assert.Equal(ExitCode.Fine, (await CliRun.WithAsync("check", file.Path)).ExitCode);
        Assert.Equal(ExitCode.Findings, (await CliRun.WithAsync("check", file.Path, "--require-doi")).ExitCode);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("markdown")]
    public async Task Check_writes_every_form(string form)
    {
        var run = await CliRun.WithAsync("check", List, "--crossref-url", "http://127.0.0.1:9", "--retries", "0", "--to", form);

        Assert.Equal(ExitCode.NotChecked, run.ExitCode);
        Assert.All(Dois, doi => Assert.Contains(doi, run.Output.ToLowerInvariant(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("format", "-h")]
    [InlineData("convert", "--help")]
    [InlineData("check", "--help")]
    public async Task Help_has_examples_and_exit_codes(params string[] args)
    {
        var run = await CliRun.WithAsync(args);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:\n  refkit ", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
    }

    // Approved outputs; made by running the command and read by eye.
    private static string Expected(string name) =>
        Path.Combine(SharedData.RepositoryRoot, "tests/RefKit.Cli.Tests/Data", "magnesium-" + name);

    [GeneratedRegex("not checked", RegexOptions.None, 1000)]
    private static partial Regex NotChecked();
}
