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
        var citation = new Citation([new CitationItem("yousef"), new CitationItem("crosby") { Prefix = "see" }]);

        Assert.Equal(
            "(see Crosby et al., 2000; Yousef & Al-deeb, 2013)",
            Apa.FormatCitation(citation, MagnesiumReferences.All).ToString());
    }

    private static FormattedBibliography Bibliography() => Apa.FormatBibliography(MagnesiumReferences.All.Reverse());

    private static void AssertGolden(string name, string actual)
    {
        var path = Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Tests", "Data", "Csl", name);

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n'), actual);
    }
}
