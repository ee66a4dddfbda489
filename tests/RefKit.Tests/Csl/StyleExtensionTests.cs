using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>The attributes of RefKit's own namespace, which its styles use beyond CSL 1.0.2.</summary>
public sealed class StyleExtensionTests
{
    private const string Root = "class=\"in-text\" xmlns:refkit=\"urn:refkit:csl\"";

    [Theory]
    [InlineData("Mar 14 version", "Mar 14 version")]
    [InlineData("VERSION 3", "VERSION 3")]
    [InlineData("3.1", "Version 3.1")]
    [InlineData("subversion 4", "Version subversion 4")]
    [InlineData("versions of 4", "Version versions of 4")]
    public void Mentions_holds_where_the_variable_has_one_of_the_words(string version, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                """
                <choose>
                  <if variable="version" refkit:mentions="release version"><text variable="version"/></if>
                  <else><text variable="version" prefix="Version "/></else>
                </choose>
                """,
                TestStyle.Book(book => book.Set(NumberVariable.Version, version)),
                root: Root));

    [Fact]
    public void Mentions_without_the_variable_never_holds() =>
        Assert.Equal(
            "no",
            TestStyle.Render(
                """
                <choose>
                  <if match="any" variable="version" refkit:mentions="a"><text value="yes"/></if>
                  <else><text value="no"/></else>
                </choose>
                """,
                TestStyle.Book(),
                root: Root));

    [Theory]
    [InlineData("e0209899", true)]
    [InlineData("106743", true)]
    [InlineData("23499", false)]
    [InlineData("e12", false)]
    [InlineData("e1-e9", false)]
    [InlineData("S10", false)]
    [InlineData("12-34", false)]
    public void An_article_number_is_told_from_pages(string page, bool isArticleNumber) =>
        Assert.Equal(
            isArticleNumber ? "yes" : "no",
            TestStyle.Render(
                """
                <choose>
                  <if refkit:is-article-number="page"><text value="yes"/></if>
                  <else><text value="no"/></else>
                </choose>
                """,
                TestStyle.Book(book => book.Set(NumberVariable.Page, page)),
                root: Root));

    [Fact]
    public void Verbatim_keeps_the_hyphens_of_a_number()
    {
        var book = TestStyle.Book(book => book.Set(NumberVariable.Number, "18-2424"));

        Assert.Equal("18-2424", TestStyle.Render("<text variable=\"number\" refkit:verbatim=\"true\"/>", book, root: Root));
        Assert.Equal("18–2424", TestStyle.Render("<text variable=\"number\"/>", book, root: Root));
    }

    [Theory]
    [InlineData("2nd edition", "2nd ed.")]
    [InlineData("Third Edition", "Third ed.")]
    [InlineData("Revised", "Revised")]
    public void Abbreviate_term_shortens_the_word_that_the_variable_is_named_by(string edition, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                "<text variable=\"edition\" refkit:abbreviate-term=\"true\"/>",
                TestStyle.Book(book => book.Set(NumberVariable.Edition, edition)),
                root: Root));

    [Theory]
    [InlineData("en-US", 1, "February 1")]
    [InlineData("en-US", 0, "February")]
    [InlineData("de-DE", 1, "1. Februar")]
    [InlineData("es-ES", 1, "1 de febrero")]
    [InlineData("es-ES", 0, "febrero")]
    [InlineData("ja-JP", 1, "2月1日")]
    [InlineData("ja-JP", 0, "2月")]
    public void A_localized_date_has_its_parts_in_the_order_of_the_language(string locale, int day, string expected)
    {
        var style = TestStyle.Parse(
            """
            <citation><layout><date variable="issued" delimiter=" " refkit:localized="true">
              <date-part name="month"/><date-part name="day"/>
            </date></layout></citation>
            """,
            root: Root);
        var book = TestStyle.Book(book => book[DateVariable.Issued] = DateRange.Of(2018, 2, day));

        Assert.Equal(
            expected,
            style.FormatCitation(Citation.Of("a"), [book], new FormatOptions { Locale = locale }).ToString());
    }

    [Fact]
    public void A_style_may_have_terms_of_its_own()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text term=\"refkit:as\"/></layout></citation>",
            "<locale><terms><term name=\"refkit:as\">as</term></terms></locale>"
            + "<locale xml:lang=\"de\"><terms><term name=\"refkit:as\">als</term></terms></locale>",
            Root);

        Assert.DoesNotContain(style.Diagnostics, static item => item.Code == "CSL022");
        var works = new[] { TestStyle.Book() };
        Assert.Equal("as", style.FormatCitation(Citation.Of("a"), works, new FormatOptions { Locale = "it-IT" }).ToString());
        Assert.Equal("als", style.FormatCitation(Citation.Of("a"), works, new FormatOptions { Locale = "de-DE" }).ToString());
    }

    [Theory]
    [InlineData("C; A; B", "A; B; C")]
    [InlineData("C; see B; A", "C; see B; A")]
    [InlineData("C; B; see D; A", "B; C; see D; A")]
    [InlineData("see C; B; A", "A; B; see C")]
    public void Sort_around_prefixes_leaves_a_cite_with_words_before_it_where_it_is(string given, string expected)
    {
        var style = TestStyle.Parse(
            "<citation refkit:sort-around-prefixes=\"true\"><sort><key variable=\"title\"/></sort>"
            + "<layout delimiter=\"; \"><text variable=\"title\"/></layout></citation>",
            root: Root);
        var works = new[] { "A", "B", "C", "D" }.Select(
            static title => TestStyle.Book(book => book[TextVariable.Title] = title, title));

        var citation = new Citation([.. given.Split("; ").Select(static cite => new CitationItem(cite[^1..])
        {
            Prefix = cite.Length > 1 ? cite[..^1] : null,
        })]);

        Assert.Equal(expected, style.FormatCitation(citation, works).ToString());
    }

    [Theory]
    [InlineData("10.1000/x", "https://doi.org/10.1000/x")]
    [InlineData("doi:10.1000/x", "https://doi.org/10.1000/x")]
    [InlineData("http://dx.doi.org/10.1000/x", "https://doi.org/10.1000/x")]
    [InlineData("https://rivers.example/1", "https://rivers.example/1")]
    [InlineData("fg6rf9", "https://doi.org/fg6rf9")]
    public void A_resolver_stands_before_a_doi_only(string doi, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Parse("<citation><layout><text variable=\"DOI\" prefix=\"https://doi.org/\"/></layout></citation>")
                .FormatCitation(Citation.Of("a"), [TestStyle.Book(book => book[TextVariable.Doi] = doi)]).ToString());

    [Theory]
    [InlineData("Badlands National Park [@BadlandsNPS]", "Badlands National Park")]
    [InlineData("White, B. M. [@BettyMWhite]", "White")]
    [InlineData("Rivers, Inc. [@rivers]", "Rivers, Inc.")]
    public void A_user_name_behind_a_name_in_one_piece_is_not_cited(string author, string cited)
    {
        var post = new ReferenceBuilder(ReferenceType.Post) { Id = "a" }
            .Add(NameVariable.Author, Name.Organization(author)).Build();
        var apa = CslStyle.BuiltIn("apa");

        Assert.Equal($"({cited}, n.d.)", apa.FormatCitation(Citation.Of("a"), [post]).ToString());
        Assert.StartsWith(author + ". (n.d.)", apa.FormatBibliography([post]).ToString(), StringComparison.Ordinal);
    }
}
