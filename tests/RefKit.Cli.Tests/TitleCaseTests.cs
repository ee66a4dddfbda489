namespace RefKit.Cli.Tests;

/// <summary><c>refkit format --title-case</c>.</summary>
public sealed class TitleCaseTests : IDisposable
{
    private const string Library = """
        [{"id":"a","type":"article-journal","title":"The Use of Magnesium in Xanadu","container-title":"Journal of pain","author":[{"family":"Doe"}]},
         {"id":"b","type":"book","title":"Das Ende Vom Lied","language":"de","author":[{"family":"Roe"}]}]
        """;

    private readonly TemporaryFile _library = new("library.json", Library);

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task Titles_stay_as_they_are_unless_asked()
    {
        var run = await CliRun.WithAsync("format", _library.Path);

        Assert.Equal("", run.Error);
        Assert.Contains("The Use of Magnesium in Xanadu. Journal of pain.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentence_case_tells_each_changed_title()
    {
        var run = await CliRun.WithAsync("format", _library.Path, "--title-case", "sentence", "--keep-words", "Xanadu");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("The use of magnesium in Xanadu. Journal of Pain.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Das Ende Vom Lied", run.Output, StringComparison.Ordinal);
        Assert.Matches(
            """
            ^refkit: a: title in sentence case \(\d+ % sure\): Use → use( \(\d+ %\))?, Magnesium → magnesium( \(\d+ %\))?
            refkit: a: container-title in title case \(100 % sure\): pain → Pain
            $
            """.ReplaceLineEndings("\n"),
            run.Error);
    }

    [Theory]
    [InlineData("title", "Life With and Through Pain")]
    [InlineData("title-chicago", "Life with and Through Pain")]
    [InlineData("title-mla", "Life with and through Pain")]
    public async Task Title_case_follows_the_manual(string name, string expected)
    {
        const string Item = """[{"id":"a","type":"book","title":"Life with and through pain"}]""";

        var run = await CliRun.WithInputAsync(Item, "format", "--title-case", name);

        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}
