using RefKit.Csl;

namespace RefKit.Tests.Csl;

public sealed class DocumentTests
{
    private const string AuthorDate = """
        <layout prefix="(" suffix=")" delimiter="; ">
          <group delimiter=" "><names variable="author"><name form="short"/></names>
          <date variable="issued"><date-part name="year"/></date></group>
        </layout>
        """;

    private static readonly Reference[] Works =
    [
        Work("a", "Doe", "Jane", 2000, "First"), Work("b", "Doe", "Jane", 2000, "Second"),
        Work("c", "Doe", "Jane", 2001, "Third"), Work("d", "Doe", "Alan", 2002, "Fourth"), Work("e", "Roe", "Sam", 2000, "Fifth"),
    ];

    [Fact]
    public void Year_suffixes_tell_works_of_one_year_apart() => Assert.Equal(
        "(Doe 2000a; Doe 2000b; Roe 2000)",
        Cite("disambiguate-add-year-suffix=\"true\"", "a", "b", "e"));

    [Theory]
    [InlineData("year", "(Doe 2000a, 2000b, 2001; Roe 2000)")]
    [InlineData("year-suffix", "(Doe 2000a; b, 2001; Roe 2000)")]
    public void Cites_of_one_author_collapse(string mode, string expected) => Assert.Equal(
        expected,
        Cite($"disambiguate-add-year-suffix=\"true\" collapse=\"{mode}\"", "a", "b", "c", "e"));

    [Fact]
    public void Given_names_tell_authors_apart_wherever_they_are_cited() => Assert.Equal(
        "(Jane Doe 2001; Alan Doe 2002; Roe 2000)",
        Cite("disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"all-names\"", "c", "d", "e"));

    [Fact]
    public void Numbers_follow_the_bibliography_and_collapse()
    {
        var style = TestStyle.Parse(
            "<citation collapse=\"citation-number\"><sort><key variable=\"citation-number\"/></sort><layout prefix=\"[\" suffix=\"]\" delimiter=\",\"><text variable=\"citation-number\"/></layout></citation>",
            bibliography: "<bibliography><sort><key variable=\"title\"/></sort><layout><text variable=\"citation-number\" suffix=\". \"/><text variable=\"title\"/></layout></bibliography>");
        var document = new CitationDocument(style, Works).Add(Of("e", "a", "b", "c"));
        var rendered = document.Render();

        Assert.Equal("[1–4]", rendered.Citations[0].Text.ToString());
        Assert.Equal("1. Fifth\n2. First\n3. Second\n4. Third", rendered.Bibliography.ToString());
    }

    [Fact]
    public void Positions_in_notes_are_first_ibid_and_subsequent()
    {
        var style = TestStyle.Parse(
            """
            <citation><layout suffix=".">
              <choose>
                <if position="ibid-with-locator"><text term="ibid"/><text variable="locator" prefix=" "/></if>
                <else-if position="ibid"><text term="ibid"/></else-if>
                <else-if position="subsequent"><text variable="title" suffix=" (n. "/><text variable="first-reference-note-number" suffix=")"/></else-if>
                <else><text variable="title" font-style="italic"/></else>
              </choose>
            </layout></citation>
            """, root: "class=\"note\"");
        var document = new CitationDocument(style, Works);
        foreach (var (id, locator, note) in new[] { ("a", null, 1), ("a", null, 2), ("a", "7", 3), ("b", null, 4), ("a", (string?)null, 5) })
        {
            var cite = new CitationItem(id) { Locator = locator is null ? null : new Locator(LocatorType.Page, locator) };
            document.Add(new Citation([cite]) { NoteIndex = note });
        }

        Assert.Equal(
            ["First.", "Ibid.", "Ibid. 7.", "Second.", "First (n. 1)."],
            document.Render().Citations.Select(static citation => citation.Text.ToString()));
    }

    [Fact]
    public void Subsequent_author_is_substituted()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            bibliography: "<bibliography subsequent-author-substitute=\"———\"><layout suffix=\".\"><names variable=\"author\" suffix=\", \"/><text variable=\"title\"/></layout></bibliography>");

        Assert.Equal(
            "Jane Doe, First.\n———, Second.\nSam Roe, Fifth.", style.FormatBibliography([Works[0], Works[1], Works[4]]).ToString());
    }

    [Fact]
    public void Render_leaves_out_what_is_unknown_and_says_so()
    {
        var document = new CitationDocument(TestStyle.Parse($"<citation>{AuthorDate}</citation>"), Works).Add(Of("a", "nobody"));
        var rendered = document.Render();

        Assert.Equal("(Doe 2000)", rendered.Citations[0].Text.ToString());
        Assert.Equal("CSL100", Assert.Single(rendered.Diagnostics).Code);
    }

    [Theory]
    [InlineData(CitationMode.Normal)]
    [InlineData(CitationMode.AuthorOnly)]
    [InlineData(CitationMode.SuppressAuthor)]
    [InlineData(CitationMode.Composite)]
    public void A_citation_of_unknown_works_only_prints_nothing(CitationMode mode)
    {
        var document = new CitationDocument(TestStyle.Parse($"<citation>{AuthorDate}</citation>"), Works)
            .Add(Of("nobody") with { Mode = mode });

        Assert.True(document.Render().Citations[0].Text.IsEmpty);
    }

    [Fact]
    public void FormatCitation_of_an_unknown_work_names_it()
    {
        var style = TestStyle.Parse($"<citation>{AuthorDate}</citation>");

        Assert.Contains("'nobody'", Assert.Throws<ArgumentException>(() => style.FormatCitation(Of("nobody"), Works)).Message, StringComparison.Ordinal);
    }

    private static string Cite(string options, params string[] ids) =>
        TestStyle.Parse($"<citation {options}>{AuthorDate}</citation>").FormatCitation(Of(ids), Works).ToString();

    private static Citation Of(params string[] ids) => new([.. ids.Select(static id => new CitationItem(id))]);

    private static Reference Work(string id, string family, string given, int year, string title) => TestStyle.Book(
        book =>
        {
            book[TextVariable.Title] = title;
            book[DateVariable.Issued] = DateRange.Of(year);
            book.Add(NameVariable.Author, Name.Person(family, given));
        }, id);
}
