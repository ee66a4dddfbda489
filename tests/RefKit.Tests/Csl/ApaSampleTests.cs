using RefKit.Csl;
using RefKit.TestSupport;

namespace RefKit.Tests.Csl;

public sealed class ApaSampleTests
{
    private static readonly CslStyle Apa = CslStyle.BuiltIn("apa");

    [Fact]
    public void FormatBibliography_of_the_sample_is_APA_7_in_plain_text() =>
        AssertGolden("magnesium-apa.txt", Bibliography().ToString());

    [Fact]
    public void FormatBibliography_of_the_sample_is_APA_7_in_HTML() =>
        AssertGolden("magnesium-apa.html", Bibliography().ToHtml());

    [Fact]
    public void FormatBibliography_of_the_sample_is_APA_7_in_Markdown() =>
        AssertGolden("magnesium-apa.md", Bibliography().ToMarkdown());

    [Fact]
    public void FormatBibliography_has_a_hanging_indent_and_no_extra_space() =>
        Assert.True(Bibliography() is { HasHangingIndent: true, EntrySpacing: 0, LineSpacing: 2 });

    [Fact]
    public void FormatBibliography_of_an_article_number_names_it_as_one()
    {
        var text = Apa.FormatBibliography([MagnesiumReferences.Kulik(isNumberGivenAsPage: false)]).ToMarkdown();

        Assert.Contains("*22*(24), Article 13599.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FormatBibliography_of_a_magazine_article_gives_the_month()
    {
        var reference = new ReferenceBuilder(ReferenceType.ArticleMagazine)
        {
            Id = "gloss",
            [TextVariable.Title] = "Ten best weirs",
            [TextVariable.ContainerTitle] = "Weir World",
            [TextVariable.Doi] = "https://doi.org/10.1000/weir",
            [DateVariable.Issued] = DateRange.Of(2018, 9),
        }.Add(NameVariable.Author, Name.Person("Gloss", "Paige")).Set(NumberVariable.Page, "30-35").Build();

        Assert.Equal(
            "Gloss, P. (2018, September). Ten best weirs. Weir World, 30–35. https://doi.org/10.1000/weir",
            Apa.FormatBibliography([reference]).ToString());
    }

    [Theory]
    [InlineData("in press", null, "Lund, S. (in press). Currents. Coast.")]
    [InlineData("advance online publication", 2021, "Lund, S. (2021). Currents. Coast. Advance online publication.")]
    [InlineData(null, null, "Lund, S. (n.d.). Currents. Coast.")]
    public void FormatBibliography_prints_the_status_once(string? status, int? year, string expected)
    {
        var reference = new ReferenceBuilder(ReferenceType.ArticleJournal)
        {
            Id = "lund",
            [TextVariable.Title] = "Currents",
            [TextVariable.ContainerTitle] = "Coast",
            [TextVariable.Status] = status,
            [DateVariable.Issued] = year is { } known ? DateRange.Of(known) : null,
        }.Add(NameVariable.Author, Name.Person("Lund", "Sanna")).Build();

        Assert.Equal(expected, Apa.FormatBibliography([reference]).ToString());
    }

    [Fact]
    public void FormatBibliography_of_a_preprint_names_its_number_and_repository()
    {
        var reference = new ReferenceBuilder(ReferenceType.Article)
        {
            Id = "fell",
            [TextVariable.Title] = "Eddies in a basin",
            [TextVariable.Publisher] = "arXiv",
            [DateVariable.Issued] = DateRange.Of(2022, 3, 2),
        }.Add(NameVariable.Author, Name.Person("Fell", "Ian")).Set(NumberVariable.Number, "arXiv:2203.01234").Build();

        Assert.Equal(
            "Fell, I. (2022). Eddies in a basin (arXiv:2203.01234). arXiv.",
            Apa.FormatBibliography([reference]).ToString());
    }

    [Theory]
    [InlineData(CitationMode.Normal, "(Koinig et al., 1998)")]
    [InlineData(CitationMode.Composite, "Koinig et al. (1998)")]
    [InlineData(CitationMode.AuthorOnly, "Koinig et al.")]
    [InlineData(CitationMode.SuppressAuthor, "(1998)")]
    public void FormatCitation_in_each_mode(CitationMode mode, string expected)
    {
        var text = Apa.FormatCitation(Citation.Of("koinig") with { Mode = mode }, MagnesiumReferences.All);

        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void FormatCitation_of_two_authors_with_a_page_uses_an_ampersand()
    {
        var citation = Citation.Of("yousef", new Locator(LocatorType.Page, "262-263"));

        Assert.Equal(
            "(Yousef & Al-deeb, 2013, pp. 262–263)", Apa.FormatCitation(citation, MagnesiumReferences.All).ToString());
    }

    [Fact]
    public void FormatCitation_in_the_sentence_writes_and_as_a_word()
    {
        var citation = Citation.Of("yousef") with { Mode = CitationMode.Composite };

        Assert.Equal("Yousef and Al-deeb (2013)", Apa.FormatCitation(citation, MagnesiumReferences.All).ToString());
    }

    [Fact]
    public void FormatCitation_of_several_works_sorts_them_by_author()
    {
        var citation = new Citation([new CitationItem("yousef"), new CitationItem("crosby")]);

        Assert.Equal(
            "(Crosby et al., 2000; Yousef & Al-deeb, 2013)",
            Apa.FormatCitation(citation, MagnesiumReferences.All).ToString());
    }

    [Fact]
    public void FormatCitation_of_works_behind_see_keeps_them_behind_it()
    {
        var citation = new Citation([new CitationItem("yousef"), new CitationItem("crosby") { Prefix = "see" }]);

        Assert.Equal(
            "(Yousef & Al-deeb, 2013; see Crosby et al., 2000)",
            Apa.FormatCitation(citation, MagnesiumReferences.All).ToString());
    }

    private static FormattedBibliography Bibliography() => Apa.FormatBibliography(MagnesiumReferences.All.Reverse());

    private static void AssertGolden(string name, string actual)
    {
        var path = Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Tests", "Data", "Csl", name);

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n'), actual);
    }
}
