using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RefKit.Csl;
using RefKit.Formats.CslJson;

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
    [InlineData("lone \udc00\ud800")]
    [InlineData("\u0000\u0001\u001f")]
    [InlineData("\u007f\u0085\u009f\ufffe\uffff")]
    [InlineData("\u202e\u200b\u2028\u2029")]
    public void Odd_characters_do_no_harm(string text)
    {
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = text;
            book[TextVariable.Url] = "https://example.org/" + text;
            book[NumberVariable.Volume] = NumberValue.Parse("1" + text);
            book[DateVariable.Issued] = DateRange.FromLiteral(text);
            book.Add(NameVariable.Author, Name.Person(text, text));
        });
        var bibliography = Apa.FormatBibliography([reference], new FormatOptions { MakeLinks = true });

        Assert.NotEmpty(bibliography.ToMarkdown());
        Assert.NotEmpty(bibliography.ToHtml());
        Assert.NotEmpty(bibliography.ToLatex());
        Assert.All(bibliography.ToRtf(), static c => Assert.True(char.IsAscii(c)));
        Assert.NotEmpty(bibliography.Entries[0].Text.GetRuns());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(",")]
    [InlineData("<")]
    [InlineData("<i>")]
    [InlineData("</span>")]
    [InlineData("author: A || B\n")]
    [InlineData(". ?")]
    public async Task A_megabyte_of_anything_is_rendered(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = text;
            book[TextVariable.Note] = text;
            book.Add(NameVariable.Author, Name.Person("Doe", "Jane"));
        });

        // Each takes about a second; what is not linear in the length takes hours.
        var rendering = Task.Run(() => Apa.FormatBibliography([reference]).ToHtml(), TestContext.Current.CancellationToken);

        var html = await rendering.WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);

        Assert.Contains("Doe, J.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<i>see <b>also")]
    [InlineData("</i></b></span>")]
    [InlineData("<span class=\"nocase\"><script>alert('x')</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"'“‘&lt;&#60;")]
    public void Broken_markup_around_a_cite_stays_text(string text)
    {
        var item = new CitationItem("a") { Prefix = text, Suffix = text, Locator = new Locator(LocatorType.Page, text) };

        var html = Apa.FormatCitation(new Citation([item, item]), [TestStyle.Book(static book => book[TextVariable.Title] = "T")]).ToHtml();

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        foreach (var tag in (string[])["i", "b", "span"])
        {
            Assert.Equal(Count(html, $"</{tag}>"), Count(html, $"<{tag}>") + Count(html, $"<{tag} "));
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-1e400")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("\"<script>\\ud800\\u0000\"")]
    [InlineData("{\"\\ud800\": [{\"\\udc00\": 1,}]}")]
    [InlineData("{\"literal\": \"\\ud800\", \"raw\": \"\\udc00\", \"season\": \"\\ud800\", \"circa\": \"\\ud800\"}")]
    [InlineData("[{\"\\ud800\": 1, \"family\": \"\\ud800\", \"static-ordering\": \"\\ud800\"}]")]
    [InlineData("[]")]
    [InlineData("[1, [2, [{}]], null, \"x\"]")]
    [InlineData("{}")]
    [InlineData("{\"date-parts\": \"x\", \"family\": 1, \"literal\": [], \"raw\": {}}")]
    [InlineData("{\"date-parts\": [[\"2000\", null, {}], 5, [99999999999, -1, 1e9]], \"season\": [], \"circa\": {}}")]
    [InlineData("[{\"family\": 1, \"given\": [], \"literal\": {}}, null, \"Doe\"]")]
    public void A_field_of_any_JSON_type_is_told_or_rendered(string value)
    {
        var fields = Fields.Select(name => $"{{\"id\": \"{name}\", \"type\": \"book\", \"{name}\": {value}}}");
        var all = string.Join(", ", Fields.Select(name => $"\"{name}\": {value}"));
        var read = CslJsonReader.Parse($"[{string.Join(",", fields)}, {{{all}}}, {value}]");

        Assert.InRange(read.References.Length, Fields.Length - 1, Fields.Length + 2);
        foreach (var style in (CslStyle[])[Apa, EverythingStyle])
        {
            var bibliography = style.FormatBibliography(read.References);
            Assert.Equal(Count(bibliography.ToHtml(), "<div class=\"csl-entry\""), bibliography.Entries.Length);
            Assert.DoesNotContain("<script", bibliography.ToHtml(), StringComparison.Ordinal);
        }
    }

    // A style that prints every variable in its way.
    private static readonly ImmutableArray<string> Fields =
    [
        .. Enum.GetValues<TextVariable>().Select(CslNames.ToCslName),
        .. Enum.GetValues<NumberVariable>().Select(CslNames.ToCslName),
        .. Enum.GetValues<DateVariable>().Select(CslNames.ToCslName),
        .. Enum.GetValues<NameVariable>().Select(CslNames.ToCslName),
        "id", "type", "custom", "shortTitle", "journalAbbreviation", "categories", "unknown",
    ];

    private static readonly CslStyle EverythingStyle = TestStyle.Parse(
        "<citation><layout><text variable=\"title\"/></layout></citation>",
        bibliography: "<bibliography><layout delimiter=\" \">"
            + Elements<TextVariable>(CslNames.ToCslName, "text", "")
            + Elements<NumberVariable>(CslNames.ToCslName, "number", "form=\"ordinal\"")
            + Elements<DateVariable>(CslNames.ToCslName, "date", "form=\"text\"")
            + Elements<NameVariable>(CslNames.ToCslName, "names", "")
            + "</layout></bibliography>");

    private static string Elements<T>(Func<T, string> name, string element, string attributes)
        where T : struct, Enum =>
        string.Concat(Enum.GetValues<T>().Select(value => $"<{element} variable=\"{name(value)}\" {attributes}/>"));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
