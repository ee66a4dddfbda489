using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RefKit.Parsing;
using RefKit.Parsing.Labels;

namespace RefKit.Tests.Parsing;

public sealed class ReferenceParserTests
{
    private const string Article = "Fraser, A., & Muir, B. (2004). Salt and sleep. Journal of Trace Elements, 12(3), "
        + "45–51. https://doi.org/10.1000/xyz(12)3";

    // A reference, its type, and a word of the reason.
    public static TheoryData<string, ReferenceType, string> Types => new()
    {
        { Article, ReferenceType.ArticleJournal, "journal" },
        { "Perec, G. (1995). A Void. London: Harvill Press.", ReferenceType.Book, "publisher" },
        { "Iwasa, K. (1999). Minerals of the table (2nd ed.). Oxford University Press.", ReferenceType.Book,
            "publisher" },
        { "Prince, E. (1981). Toward a taxonomy of given-new information. In P. Cole (Ed.), Radical pragmatics (pp. "
            + "223–255). New York: Academic Press.", ReferenceType.Chapter, "part" },
        { "Yang, Y., & Ramanan, D. (2011). Articulated pose estimation. In Proceedings of the IEEE Conference on "
            + "Computer Vision (pp. 1385–1392). IEEE.", ReferenceType.PaperConference, "proceedings" },
        { "Savaya, Z. F. (1982). Salts in solution (Doctoral dissertation). University of Dundee.",
            ReferenceType.Thesis, "Doctoral dissertation" },
        { "Savaya, Z. F. Salts in solution. PhD thesis, University of Dundee, 1982.", ReferenceType.Thesis,
            "PhD thesis" },
        { "Okafor, N. (2017). Thirst in open systems. arXiv:1702.02813.", ReferenceType.Article, "arXiv" },
        { "Fraser, A. (2020). Temperatures of salt lakes [Data set]. Zenodo. https://doi.org/10.5281/zenodo.123456",
            ReferenceType.Dataset, "Data set" },
        { "Muir, B. (2021). Saltmeter (Version 2.1) [Computer software]. https://github.com/example/saltmeter",
            ReferenceType.Software, "Computer software" },
    };

    public static TheoryData<string> Dois =>
    [
        "10.1016/s0885-3924(99)00135-9", "10.1002/1521-3773(20020816)41:16<2986::aid-anie2986>3.0.co;2-f",
        "10.1000/xyz", "10.1097/00000539-199807000-00042",
        "10.1175/1520-0493(1998)126<0173:ahbtsf>2.0.co;2",
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Parse_guesses_the_type_and_says_why(string text, ReferenceType type, string reason)
    {
        var parsed = ReferenceParser.Default.Parse(text);

        Assert.Equal(type, parsed.Reference.Type);
        Assert.Contains(reason, parsed.TypeReason, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Dois))]
    public void Parse_keeps_the_DOI_whole(string doi)
    {
        string[] writings = [$"https://doi.org/{doi}", $"doi: {doi}", $"doi:{doi}.", $"DOI {doi}",
            $"http://dx.doi.org/{doi}."];

        Assert.All(writings, writing => Assert.Equal(doi, ReferenceParser.Default.Parse(
            "Fraser, A., & Muir, B. (2004). Salt and sleep. Journal of Trace Elements, 12(3), 45–51. "
            + writing).Reference.Doi?.Value));
    }

    [Fact]
    public void Parse_gives_the_places_of_the_fields_in_the_source()
    {
        var parsed = ReferenceParser.Default.Parse(Article);

        var fields = parsed.Fields.Select(field => (field.Label, field.Range.Of(parsed.Source).ToString()));
        Assert.Equal(
            [
                (FieldLabel.Author, "Fraser, A., & Muir, B."), (FieldLabel.Date, "2004"),
                    (FieldLabel.Title, "Salt and sleep"),
                (FieldLabel.Journal, "Journal of Trace Elements"), (FieldLabel.Volume, "12"), (FieldLabel.Issue, "3"),
                    (FieldLabel.Pages, "45–51"),
                (FieldLabel.Doi, "10.1000/xyz(12)3"),
            ],
            fields);
        Assert.All(parsed.Fields, static field => Assert.InRange(field.Confidence, 0.3, 1));
        Assert.InRange(parsed.Confidence, 0.3, 1);
    }

    [Fact]
    public void Parse_reads_editors_from_their_role()
    {
        var reference = ReferenceParser.Default.Parse("Smith, J., & Jones, K. (Eds.). (2000). Salts of the earth. New "
            + "York: Wiley.").Reference;

        Assert.Equal(["J. Smith", "K. Jones"], reference.Editor.Select(static name => name.ToString()));
        Assert.Empty(reference.Author);
    }

    [Fact]
    public void Parse_says_that_not_all_names_are_given()
    {
        var parsed = ReferenceParser.Default.Parse("Koinig H, Wallner T, et al. Magnesium sulfate. Pain. "
            + "1998;87(1):206-10.");

        Assert.Equal(2, parsed.Reference.Author.Length);
        Assert.Contains(parsed.Diagnostics, static diagnostic => diagnostic.Code == "PARSE002");
    }

    [Fact]
    public void Parse_warns_of_a_second_DOI_and_keeps_it()
    {
        var parsed = ReferenceParser.Default.Parse(Article + " https://doi.org/10.1000/other");

        Assert.Equal("10.1000/xyz(12)3", parsed.Reference.Doi?.Value);
        Assert.Contains("10.1000/other", parsed.Reference.Note, StringComparison.Ordinal);
        Assert.Contains(parsed.Diagnostics, static diagnostic =>
            diagnostic is { Code: "PARSE004", Severity: DiagnosticSeverity.Warning });
    }

    [Fact]
    public void ParseList_makes_ids_that_differ_and_repeats_names_for_a_dash()
    {
        const string text = "References\nFraser, A. (2004). Salt and sleep. Journal of Trace Elements, 12(3), 45–51.\n"
            + "———. (2004). Salt and wakefulness. Journal of Trace Elements, 12(4), 52–60.\n"
            + "Fraser, A. (2004). Salt and dreams. Journal of Trace Elements, 12(5), 61–70.\n";

        var references = ReferenceParser.Default.ParseList(text).References.Select(static parsed =>
            parsed.Reference).ToList();

        Assert.Equal(["fraser2004", "fraser2004b", "fraser2004c"], references.Select(static reference => reference.Id));
        Assert.Equal("Fraser", Assert.Single(references[1].Author).Family);
    }

    [Fact]
    public void ParseAll_gives_one_result_for_each_text_as_it_is_asked()
    {
        var asked = 0;
        IEnumerable<string> Texts()
        {
            while (true)
            {
                asked++;
                yield return Article;
            }
        }

        var ids = ReferenceParser.Default.ParseAll(Texts()).Take(30).Select(static parsed =>
            parsed.Reference.Id).ToList();

        Assert.Equal(30, asked);
        Assert.Equal(30, ids.Distinct().Count());
        Assert.Equal(["fraser2004", "fraser2004b", "fraser2004c"], ids.Take(3));
        Assert.Equal(["fraser2004z", "fraser2004-27"], ids.Skip(25).Take(2));
    }

    [Fact]
    public async Task ParseAllAsync_keeps_the_order_and_gives_the_results_of_ParseAll()
    {
        var texts = Enumerable.Range(1900, 500).Select(static year =>
            Article.Replace("2004", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).ToList();
        var expected = ReferenceParser.Default.ParseAll(texts).Select(static parsed => parsed.Reference).ToList();

        var actual = new List<Reference>();
        await foreach (var parsed in ReferenceParser.Default.ParseAllAsync(Stream(texts),
            TestContext.Current.CancellationToken))
        {
            actual.Add(parsed.Reference);
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public async Task ParseAllAsync_gives_a_result_before_the_next_text_comes()
    {
        var next = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        async IAsyncEnumerable<string> Texts()
        {
            yield return Article;
            yield return await next.Task;
        }

        var results = ReferenceParser.Default.ParseAllAsync(Texts(),
            TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await results.MoveNextAsync());
        Assert.Equal("fraser2004", results.Current.Reference.Id);
        next.SetResult("Perec, G. (1995). A Void. London: Harvill Press.");
        Assert.True(await results.MoveNextAsync());
        Assert.False(await results.MoveNextAsync());
        await results.DisposeAsync();
    }

    [Fact]
    public async Task ParseAllAsync_stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        var count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in ReferenceParser.Default.ParseAllAsync(Stream(Enumerable.Repeat(Article, 100_000)),
                source.Token))
            {
                if (++count == 5)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.InRange(count, 5, 2_000);
    }

    [Fact]
    public async Task ParseAllAsync_throws_what_its_source_throws()
    {
        static async IAsyncEnumerable<string> Texts()
        {
            yield return Article;
            await Task.Yield();
            throw new InvalidOperationException("broken");
        }

        await Assert.ThrowsAsync<InvalidOperationException>(static async () =>
        {
            await foreach (var _ in ReferenceParser.Default.ParseAllAsync(Texts(),
                TestContext.Current.CancellationToken))
            {
            }
        });
    }

    [Fact]
    public void Load_refuses_what_is_no_model() =>
        Assert.Throws<InvalidDataException>(static () =>
            ReferenceParser.Load(new MemoryStream("no model at all, only text"u8.ToArray())));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("\uD800")]
    [InlineData("\0\0")]
    [InlineData("10.1000/")]
    [InlineData("😀😀😀 (2004)")]
    [InlineData("אבג, ד. (2004). מלח ושינה.")]
    public void Parse_gives_a_result_for_any_text(string text)
    {
        var parsed = ReferenceParser.Default.Parse(text);

        Assert.Equal(text, parsed.Source);
        Assert.NotNull(parsed.Reference.Id);
        Assert.All(parsed.Fields, field => Assert.InRange(field.Range.End, 0, text.Length));
    }

    [Fact]
    public void Parse_takes_hostile_text()
    {
        string[] texts =
        [
            new string('a', 1_000_000), new string(',', 100_000), string.Concat(Enumerable.Repeat("10.1000/(", 5_000)),
            string.Concat(Enumerable.Repeat("Smith, J., ", 10_000)),
                string.Concat(Enumerable.Repeat("(2000) ", 10_000)), new string('(', 50_000),
            string.Concat(Enumerable.Repeat("\u202Eabc\u202C ", 5_000)),
                string.Concat(Enumerable.Repeat("“a” ", 10_000)),
        ];

        Assert.All(texts, static text => Assert.NotNull(ReferenceParser.Default.Parse(text).Reference.Id));
    }

    [Fact]
    public void Parse_and_Split_survive_mangled_references()
    {
        var pieces = new[]
        {
            Article, "Smith", ", ", ". ", "(", ")", "[", "]", "“", "”", "10.1000/", "https://", "2004", "pp. ", "–",
                "\n", "\t", "et al.", "\u0301", "\uD83D", "\0", "\uFFFE", "\uFDD0é", "&", "<i>",
            "</p>", "ISBN ", "vol.", "参考文献", "김", "*", "_", "———", "References\n",
        };
        var texts = Gen.Elements(pieces).ArrayOf().Select(static parts => string.Concat(parts));

        Prop.ForAll(Arb.From(texts), static text =>
        {
            var parsed = ReferenceParser.Default.Parse(text);
            var entries = ReferenceListSplitter.Split(text).Entries;
            var inside = parsed.Fields.All(field => field.Range.Start >= 0 && field.Range.End <= text.Length)
                && entries.All(entry => entry.Range.Start >= 0 && entry.Range.End <= text.Length);
            var ordered = parsed.Fields.Zip(parsed.Fields.Skip(1)).All(static pair =>
                pair.First.Range.End <= pair.Second.Range.Start);
            return inside && ordered;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(4711, 77));
    }

    private static async IAsyncEnumerable<string> Stream(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            await Task.Yield();
            yield return text;
        }
    }
}
