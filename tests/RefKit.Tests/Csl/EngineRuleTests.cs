using RefKit.Csl;
using RefKit.Formats.CslJson;

namespace RefKit.Tests.Csl;

/// <summary>What the specification leaves open or says otherwise, and styles are written for.</summary>
public sealed class EngineRuleTests
{
    [Fact]
    public void A_locator_that_a_style_calls_twice_is_printed_once() => Assert.Equal(
        ": 12",
        TestStyle.Render(
            "<text variable=\"locator\" prefix=\": \"/><text variable=\"locator\" prefix=\" \"/>",
            TestStyle.Book(),
            locator: new Locator(LocatorType.Page, "12")));

    [Fact]
    public void Identifiers_keep_their_periods() => Assert.Equal(
        "10.1000/a.b",
        TestStyle.Render("<text variable=\"DOI\" strip-periods=\"true\"/>", TestStyle.Book(static book => book[TextVariable.Doi] = "10.1000/a.b")));

    [Theory]
    [InlineData(3, 2, "Ash … Dee")]
    [InlineData(4, 3, "Ash, Bay, … Dee")]
    [InlineData(4, 1, "Ash … Dee")]
    public void An_ellipsis_stands_for_a_name_at_least(int min, int useFirst, string expected) => Assert.Equal(
        expected,
        TestStyle.Render(
            $"<names variable=\"author\"><name form=\"short\" et-al-min=\"{min}\" et-al-use-first=\"{useFirst}\" et-al-use-last=\"true\"/></names>",
            Written("Ash", "Bay", "Coe", "Dee")));

    [Theory]
    [InlineData("<names variable=\"author\"/><text variable=\"title\" prefix=\". \"/>", "———. Second")]
    [InlineData("<text variable=\"title\" suffix=\". \"/><names variable=\"author\"/>", "Second. Ash")]
    public void Names_that_repeat_are_substituted_at_the_head_of_an_entry(string elements, string expected)
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            bibliography: $"<bibliography subsequent-author-substitute=\"———\"><layout>{elements}</layout></bibliography>");

        var entries = style.FormatBibliography([Entry("a", "First"), Entry("b", "Second")]).Entries;

        Assert.Equal(expected, entries[1].Text.ToString());
    }

    [Fact]
    public void An_elided_particle_is_sorted_as_a_word()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            macros: "<macro name=\"author\"><names variable=\"author\"><name name-as-sort-order=\"all\"/></names></macro>",
            root: "class=\"in-text\" demote-non-dropping-particle=\"never\"",
            bibliography: "<bibliography><sort><key macro=\"author\"/></sort><layout><text macro=\"author\"/></layout></bibliography>");
        Reference[] references =
        [
            Written("Dam"),
            TestStyle.Book(static book => book.Add(
                NameVariable.Author, Name.Person("Aubrac", "Anne") with { NonDroppingParticle = "d’" }), "b"),
        ];

        Assert.Equal(["b", "a"], style.FormatBibliography(references).Entries.Select(static entry => entry.Reference.Id!));
    }

    [Theory]
    [InlineData("volume", "n.d.")]
    [InlineData("title", "N.d.")]
    public void A_term_behind_an_empty_volume_does_not_begin_the_entry(string variable, string expected) => Assert.Equal(
        expected,
        Bibliography($"<text variable=\"{variable}\"/><text term=\"no date\" form=\"short\"/>", TestStyle.Book()));

    [Theory]
    [InlineData("14-18", "14")]
    [InlineData("14–18", "14")]
    [InlineData("14—18", "14—18")]
    public void The_first_page_ends_at_a_hyphen_or_en_dash(string pages, string expected) => Assert.Equal(
        expected,
        TestStyle.Render(
            "<text variable=\"page-first\"/>", TestStyle.Book(book => book[NumberVariable.Page] = NumberValue.Parse(pages))));

    [Theory]
    [InlineData("form=\"text\" date-parts=\"year\" font-weight=\"normal\"/>", "<b>2001</b>")]
    [InlineData("form=\"text\" date-parts=\"year\" font-style=\"italic\"/>", "<b><i>2001</i></b>")]
    [InlineData(
        "font-weight=\"normal\"><date-part name=\"year\"/></date>",
        "<b><span style=\"font-weight:normal;\">2001</span></b>")]
    public void A_localized_date_keeps_the_font_around_it_where_its_own_is_the_default(string date, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                $"<group font-weight=\"bold\"><date variable=\"issued\" {date}</group>", Issued(PartialDate.Of(2001))));

    [Fact]
    public void An_empty_range_delimiter_is_the_default_one() => Assert.Equal(
        "2001–2002",
        TestStyle.Render(
            "<date variable=\"issued\"><date-part name=\"year\" range-delimiter=\"\"/></date>",
            TestStyle.Book(static book => book[DateVariable.Issued] =
                DateRange.Between(PartialDate.Of(2001), PartialDate.Of(2002)))));

    [Theory]
    [InlineData("{\"date-parts\":[[1966,22]]}", "1966")]
    [InlineData("{\"date-parts\":[[1966]],\"season\":2}", "Summer 1966")]
    public void A_season_given_as_a_month_is_not_written_where_months_are_numbers(string issued, string expected)
    {
        var reference = CslJsonReader
            .Parse("[{\"id\":\"a\",\"type\":\"book\",\"issued\":" + issued + "}]").References[0];

        Assert.Equal(
            expected,
            TestStyle.Render(
                "<date variable=\"issued\"><date-part name=\"month\" form=\"numeric\" suffix=\" \"/><date-part name=\"year\"/></date>",
                reference));
    }

    [Fact]
    public void Quotation_marks_of_the_locale_alternate_in_data_too() => Assert.Equal(
        "«A “b” c»",
        TestStyle.Parse(
            "<citation><layout><text variable=\"title\" quotes=\"true\"/></layout></citation>",
            macros: "<locale><terms><term name=\"open-quote\">«</term><term name=\"close-quote\">»</term>"
                + "<term name=\"open-inner-quote\">“</term><term name=\"close-inner-quote\">”</term></terms></locale>")
            .FormatCitation(Citation.Of("a"), [TestStyle.Book(static book => book[TextVariable.Title] = "A «b» c")])
            .ToString());

    [Fact]
    public void A_term_that_is_escaped_twice_is_read_as_it_is_meant() => Assert.Equal(
        "n<sup>o</sup> 5",
        TestStyle.Render(
            "<label variable=\"issue\" suffix=\" \"/><number variable=\"issue\"/>",
            TestStyle.Book(static book => book[NumberVariable.Issue] = NumberValue.Parse("5")),
            macros: "<locale><terms><term name=\"issue\">n&amp;lt;sup&amp;gt;o&amp;lt;/sup&amp;gt;</term></terms></locale>"));

    [Fact]
    public void Names_that_are_shown_alike_are_substituted_whoever_is_left_out()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            bibliography: "<bibliography subsequent-author-substitute=\"———\" et-al-min=\"2\" et-al-use-first=\"1\"><layout>"
                + "<names variable=\"author\"/></layout></bibliography>");

        var entries = style.FormatBibliography([Entry("a", "First"), Written("Ash", "Bay")]).Entries;

        Assert.Equal("———", entries[1].Text.ToString());
    }

    private static string Bibliography(string elements, Reference reference) => TestStyle.Parse(
        "<citation><layout><text value=\"x\"/></layout></citation>",
        bibliography: $"<bibliography><layout>{elements}</layout></bibliography>")
        .FormatBibliography([reference]).Entries[0].Text.ToString();

    private static Reference Issued(PartialDate date) =>
        TestStyle.Book(book => book[DateVariable.Issued] = DateRange.Of(date));

    private static Reference Written(params string[] families) => TestStyle.Book(book =>
    {
        foreach (var family in families)
        {
            book.Add(NameVariable.Author, Name.Person(family, null));
        }
    });

    private static Reference Entry(string id, string title) => TestStyle.Book(
        book =>
        {
            book.Add(NameVariable.Author, Name.Person("Ash", null));
            book[TextVariable.Title] = title;
        },
        id);
}
