using FsCheck;
using FsCheck.Fluent;
using RefKit.Csl;

namespace RefKit.Tests.Csl;

public sealed class HostileItemTests
{
    private static readonly CslStyle Apa = CslStyle.BuiltIn("apa");

    [Fact]
    public void Every_value_is_escaped_in_HTML() => Prop.ForAll<string>(
        static text =>
        {
            var marked = "<script>" + text + "\"'&";
            var reference = TestStyle.Book(book =>
            {
                book[TextVariable.Title] = marked;
                book[TextVariable.Publisher] = marked;
                book[TextVariable.Url] = marked;
                book.Add(NameVariable.Author, Name.Person(marked, marked));
            });
            var html = Apa.FormatBibliography([reference], new FormatOptions { MakeLinks = true }).ToHtml();
            return !html.Contains("<script", StringComparison.OrdinalIgnoreCase);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20, 1009));

    [Theory]
    [InlineData("<i></i>")]
    [InlineData("<b><sup></sup></b>")]
    public void Markup_around_nothing_prints_nothing(string markup)
    {
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = markup;
            book[NumberVariable.Volume] = NumberValue.Parse(markup);
            book.Add(NameVariable.Author, Name.Person("Doe", markup));
        });

        Assert.DoesNotContain("<sup>", Apa.FormatBibliography([reference]).ToHtml(), StringComparison.Ordinal);
        Assert.Equal("Doe", TestStyle.Render(
            "<names variable=\"author\"/><text variable=\"title\"/><number variable=\"volume\"/>", reference).Trim());
    }

    [Fact]
    public void A_number_element_of_a_text_prints_the_text()
    {
        var reference = TestStyle.Book(static book => book[TextVariable.Title] = "Numbers");

        Assert.Equal("Numbers", TestStyle.Render("<number variable=\"title\" form=\"ordinal\"/>", reference));
    }

    [Fact]
    public void A_title_of_a_megabyte_of_quotes_and_tags_is_rendered()
    {
        var title = string.Concat(Enumerable.Repeat("<i>a 'b\" <sup>", 70_000));
        var reference = TestStyle.Book(book => book[TextVariable.Title] = title);

        Assert.True(Apa.FormatBibliography([reference]).ToHtml().Length > 1_000_000);
    }

    [Fact]
    public void Ten_thousand_authors_are_cut_as_the_style_says()
    {
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = "Big science";
            book[NameVariable.Author] = [.. Enumerable.Range(0, 10_000).Select(static i => Name.Person("Author" + i, "A."))];
        });

        Assert.Contains("Author18, A., … Author9999, A.", Apa.FormatBibliography([reference]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_works_of_one_author_and_year_get_suffixes()
    {
        var references = Enumerable.Range(0, 3000).Select(static i => TestStyle.Book(
            book =>
            {
                book[TextVariable.Title] = "Work";
                book[DateVariable.Issued] = DateRange.Of(2000);
                book.Add(NameVariable.Author, Name.Person("Doe", "J."));
            }, "w" + i));

        var entries = Apa.FormatBibliography(references).Entries;

        Assert.StartsWith("Doe, J. (2000a). ", entries[0].Text.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Doe, J. (2000dkj). ", entries[^1].Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\ud800 lone")]
    [InlineData("\u0000\u0001\u001f")]
    [InlineData("\u202e\u200b")]
    public void Odd_characters_do_no_harm(string title) =>
        Assert.NotEmpty(Apa.FormatBibliography([TestStyle.Book(book => book[TextVariable.Title] = title)]).ToMarkdown());
}
