using System.Text.Json;
using RefKit.TestSupport;

namespace RefKit.Tests.Model;

public sealed class DoiTests
{
    public static TheoryData<string, string?> Writings => new()
    {
        { "10.1000/182", "10.1000/182" },
        { "https://doi.org/10.1016/S0885-3924(99)00135-9", "10.1016/s0885-3924(99)00135-9" },
        { "doi: 10.1000/ABC.", "10.1000/abc" },
        { "DOI https://doi.org/10.1000/abc", "10.1000/abc" },
        { "10.1000.10/123456", "10.1000.10/123456" },
        { "(10.1000/a(1)b)", "10.1000/a(1)b" },
        { "10.1000/a&lt;b&gt;c", "10.1000/a<b>c" },
        { "10.1000/a%2Fb", "10.1000/a/b" },
        { "10.1000/", null },
        { "10.1000", null },
        { "see 10.1000/abc for more", null },
        { "110.1000/abc", null },
        { "10.10/abc", null },
        { "", null },
        { "10,1000/abc", null },
        { "10.1000/abc def", null },
    };

    [Theory]
    [MemberData(nameof(Writings))]
    public void TryParse_reads_what_people_write(string written, string? expected)
    {
        var isRead = Doi.TryParse(written, out var doi);

        Assert.Equal(expected, isRead ? doi.Value : null);
    }

    [Fact]
    public void TryParse_refuses_a_lone_surrogate() => Assert.False(Doi.TryParse("10.1000/a" + (char)0xD800, out _));

    [Fact]
    public void TryParse_reads_every_certain_class_and_repairs_nothing_in_the_others()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(SharedData.Path("data/crossref/doi-strings.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var written = row.RootElement.GetProperty("written").GetString()!;
            var expected = row.RootElement.GetProperty("doi").GetString();
            var kind = row.RootElement.GetProperty("class").GetString();
            var isCertain = row.RootElement.GetProperty("certain").GetBoolean();
            var parsed = Doi.TryParse(written, out var doi) ? doi.Value : null;
            var found = Doi.Find(written);
            var foundValue = found is [var only] ? only.Doi.Value : null;
            count++;
            if (isCertain ? parsed != expected || foundValue != expected : IsRepaired(written, parsed) || IsRepaired(written, foundValue))
            {
                failures.Add($"{kind}: {written} -> parsed {parsed}, found {string.Join(" | ", found.Select(m => m.Doi))}");
            }
        }

        Assert.True(count > 500, $"only {count} rows were read");
        Assert.Empty(failures);
    }

    // What is not certain may be read as it stands, whole or up to the break, but not with letters changed or joined.
    private static bool IsRepaired(string written, string? read) =>
        read is not null && !written.Contains(read, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Find_leaves_out_a_label_that_lost_its_space()
    {
        var found = Doi.Find("doi:10.1103/PhysRevLett.112.201601.URL https://example.org/10.1103/b.url");

        Assert.Equal(["10.1103/physrevlett.112.201601", "10.1103/b.url"], found.Select(match => match.Doi.Value));
    }

    [Fact]
    public void Find_gives_each_place_and_no_punctuation()
    {
        const string text = "See https://doi.org/10.1000/abc, (doi:10.1000/d(1)), and <a href=\"https://doi.org/10.1000/x\">10.1000/x</a>.";

        var found = Doi.Find(text);

        Assert.Equal(["10.1000/abc", "10.1000/d(1)", "10.1000/x"], found.Select(match => match.Doi.Value));
        Assert.All(found, match => Assert.Equal(match.Doi.Value, match.Range.Of(text).ToString()));
    }

    [Theory]
    [InlineData("10.1371/journal. pgen.1004905", false)]
    [InlineData("10.1371/journal.pgen.1004905. Accessed 2020", true)]
    [InlineData("10.33846/aijma30103/full", false)]
    [InlineData("10.1000/abc 12 more", false)]
    [InlineData("10.1000/abc. PMID: 123", true)]
    [InlineData("10.1000/xyz.Retrieved from", false)]
    [InlineData("10.1000/abc . ] and on", true)]
    public void Find_says_where_the_end_is_doubtful(string text, bool isCertain) =>
        Assert.Equal(isCertain, Assert.Single(Doi.Find(text)).IsCertain);

    [Fact]
    public void ToUrl_and_ToPathSegment_encode_a_SICI()
    {
        var doi = Doi.Parse("10.1002/1521-3773(20020816)41:16<2986::aid-anie2986>3.0.co;2-f");

        Assert.Equal("https://doi.org/10.1002/1521-3773(20020816)41:16%3C2986::aid-anie2986%3E3.0.co;2-f", doi.ToUrl());
        Assert.Equal("10.1002%2F1521-3773%2820020816%2941%3A16%3C2986%3A%3Aaid-anie2986%3E3.0.co%3B2-f", doi.ToPathSegment());
        Assert.Equal(doi, Doi.Parse(doi.ToUrl()));
    }

    [Fact]
    public void Find_takes_linear_time_on_hostile_text()
    {
        var text = string.Concat(Enumerable.Repeat("10.1000/(", 50_000));

        Assert.InRange(Doi.Find(text).Length, 1, 50_000);
    }
}
