using RefKit.Csl;

namespace RefKit.Tests.Csl;

public sealed class BibliographySectionTests
{
    private static readonly CslStyle Numeric = TestStyle.Parse(
        "<citation><layout prefix=\"[\" suffix=\"]\" delimiter=\",\"><text variable=\"citation-number\"/></layout></citation>",
        bibliography: """
            <bibliography subsequent-author-substitute="———"><sort><key variable="title"/></sort>
            <layout><text variable="citation-number" suffix=". "/><group delimiter=", ">
            <names variable="author"/><text variable="title"/></group></layout></bibliography>
            """);

    private static readonly Reference[] Works =
    [
        Work("d", "Roe", "Zeta", ReferenceType.Book), Work("a", "Doe", "Alpha", ReferenceType.Book),
        Work("b", "Doe", "Beta", ReferenceType.LegalCase), Work("c", "Doe", "Gamma", ReferenceType.Book),
    ];

    [Fact]
    public void Without_options_it_is_one_list() => Assert.Equal(
        "1. Doe, Alpha\n2. ———, Beta\n3. ———, Gamma\n4. Roe, Zeta", Numeric.FormatBibliography(Works).ToString());

    [Fact]
    public void Sections_keep_the_order_and_numbers_of_the_whole_and_substitute_authors_on_their_own()
    {
        var bibliography = Numeric.FormatBibliography(Works, new FormatOptions
        {
            Sections = [BibliographySection.OfTypes("Cases", ReferenceType.LegalCase), BibliographySection.Rest("Other works")],
        });

        Assert.Equal("Cases\n2. Doe, Beta\n\nOther works\n1. Doe, Alpha\n3. ———, Gamma\n4. Roe, Zeta", bibliography.ToString());
        Assert.Equal(["Cases", "Other works"], bibliography.Sections.Select(static section => section.Title));
        Assert.Equal([2, 1, 3, 4], bibliography.Entries.Select(static entry => entry.Number));
        Assert.Empty(bibliography.Diagnostics);
    }

    [Fact]
    public void A_reference_stands_in_every_section_that_it_fits_and_empty_sections_are_not_printed()
    {
        var bibliography = Numeric.FormatBibliography(Works, new FormatOptions
        {
            Sections =
            [
                new BibliographySection("By Doe", static work => work.Author[0].Family == "Doe"),
                BibliographySection.OfTypes("Maps", ReferenceType.Map),
                BibliographySection.OfTypes(null, ReferenceType.LegalCase),
            ],
        });

        Assert.Equal("By Doe\n1. Doe, Alpha\n2. ———, Beta\n3. ———, Gamma\n\n2. Doe, Beta", bibliography.ToString());
        Assert.Equal("warning CSL101: 1 of the references fit no section and are left out.", Assert.Single(bibliography.Diagnostics).ToString());
    }

    [Fact]
    public void Titles_of_sections_are_escaped_in_every_format()
    {
        var bibliography = Numeric.FormatBibliography(
            [Works[0]], new FormatOptions { Sections = [BibliographySection.Rest("A & <b> {c} *d*")] });

        Assert.Contains("<h2 class=\"csl-section\">A &#38; &#60;b&#62; {c} *d*</h2>", bibliography.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("## A & \\<b\\> {c} \\*d\\*\n\n", bibliography.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("A & <b> \\{c\\} *d*\\par", bibliography.ToRtf(), StringComparison.Ordinal);
        Assert.Contains(@"\section*{A \& \textless{}b\textgreater{} \{c\} *d*}", bibliography.ToLatex(), StringComparison.Ordinal);
    }

    [Fact]
    public void Filter_leaves_entries_out_and_keeps_the_numbers() => Assert.Equal(
        "1. Doe, Alpha\n3. ———, Gamma\n4. Roe, Zeta",
        Numeric.FormatBibliography(Works, new FormatOptions { Filter = static work => work.Type != ReferenceType.LegalCase }).ToString());

    [Fact]
    public void Order_takes_the_place_of_the_style_and_numbers_follow()
    {
        var document = new CitationDocument(
            Numeric, Works, new FormatOptions { Order = BibliographyOrder.ByIds(["c", "nobody", "d", "c"]), IncludeUncited = true });
        document.Add(new Citation([new CitationItem("a"), new CitationItem("d")]));
        var rendered = document.Render();

        Assert.Equal("1. Doe, Gamma\n2. Roe, Zeta\n3. Doe, Alpha\n4. ———, Beta", rendered.Bibliography.ToString());
        Assert.Equal("[3,2]", rendered.Citations[0].Text.ToString());
    }

    [Fact]
    public void Order_by_a_value_keeps_the_order_of_the_style_among_equals() => Assert.Equal(
        "1. Doe, Beta\n2. ———, Alpha\n3. ———, Gamma\n4. Roe, Zeta",
        Numeric.FormatBibliography(Works, new FormatOptions
        {
            Order = BibliographyOrder.By(static work => work.Type == ReferenceType.LegalCase ? 0 : 1),
        }).ToString());

    [Theory]
    [InlineData(false, "1. Doe, Alpha")]
    [InlineData(true, "1. Doe, Alpha\n2. Roe, Zeta")]
    public void Uncited_works_are_included_where_they_fit(bool isIncluded, string expected)
    {
        var options = new FormatOptions { IncludeUncitedWhere = isIncluded ? static work => work.Id == "d" : null };
        var document = new CitationDocument(Numeric, Works, options).Add(Citation.Of("a"));

        Assert.Equal(expected, document.Render().Bibliography.ToString());
    }

    private static Reference Work(string id, string family, string title, ReferenceType type)
    {
        var work = new ReferenceBuilder(type) { Id = id, [TextVariable.Title] = title };
        work.Add(NameVariable.Author, Name.Person(family, null));
        return work.Build();
    }
}
