using RefKit.Parsing.Fields;

namespace RefKit.Tests.Parsing.Fields;

public sealed class PagesParserTests
{
    [Theory]
    [InlineData("35–39", "35–39")]
    [InlineData("pp. 35-39", "35-39")]
    [InlineData("212 -216", "212-216")]
    [InlineData("35--39", "35–39")]
    [InlineData("S. 12-15", "12-15")]
    [InlineData("S12-S15", "S12-S15")]
    [InlineData("13599", "13599")]
    [InlineData("p. 386", "386")]
    [InlineData("с. 78-79", "78-79")]
    [InlineData("120-32, 178-186", "120-32, 178-186")]
    [InlineData("307-329쪽", "307-329")]
    [InlineData("5 ff.", "5")]
    [InlineData("248 sgg.", "248")]
    [InlineData("pagg. 30-31", "30-31")]
    [InlineData("especially 43–59", "43–59")]
    [InlineData("at 216–17", "216–17")]
    [InlineData("C1", "C1")]
    [InlineData("iv-xii", "iv-xii")]
    public void Parse_reads_pages(string text, string page) =>
        Assert.Equal(PagesField.None with { Page = page }, PagesParser.Parse(text, "", ""));

    [Theory]
    [InlineData("Article 13599", "", "13599")]
    [InlineData("Art. no. 13599", "", "13599")]
    [InlineData("13599", "22(24), Article ", "13599")]
    [InlineData("e0123", "", "e0123")]
    [InlineData("e1000097", "6(7), ", "e1000097")]
    public void Parse_tells_an_article_number_from_pages(string text, string before, string number) =>
        Assert.Equal(PagesField.None with { Number = number }, PagesParser.Parse(text, before, ""));

    [Theory]
    [InlineData("350 p.", "", "350", null)]
    [InlineData("350", " p.", "350", null)]
    [InlineData("350", " Seiten", "350", null)]
    [InlineData("350 s.", "", "350", null)]
    [InlineData("350", " f.", null, "350")]
    [InlineData("350", " sgg.", null, "350")]
    [InlineData("350", "", null, "350")]
    public void Parse_reads_how_many_pages_a_book_has(string text, string after, string? count, string? page)
    {
        var field = PagesParser.Parse(text, "2001, ", after);

        Assert.Equal((count, page), (field.NumberOfPages, field.Page));
    }

    [Fact]
    public void Parse_takes_a_label_before_the_field_for_pages() =>
        Assert.Equal("386", PagesParser.Parse("386", "Torino 1978, p. ", "").Page);
}
