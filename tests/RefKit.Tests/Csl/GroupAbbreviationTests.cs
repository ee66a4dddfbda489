using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>Organisations that are introduced with an abbreviation and cited by it afterwards (APA 7, 8.21).</summary>
public sealed class GroupAbbreviationTests
{
    private static readonly CslStyle Apa = CslStyle.BuiltIn("apa");

    private static readonly Name Nimh = Name.Organization("National Institute of Mental Health", "NIMH");

    [Fact]
    public void The_first_citation_introduces_the_abbreviation_and_later_ones_use_it() => Assert.Equal(
        ["(National Institute of Mental Health [NIMH], 2020)", "(NIMH, 2020)", "(NIMH, 2020)"],
        Cite([Work("a", 2020, Nimh)], Citation.Of("a"), Citation.Of("a"), Citation.Of("a")));

    [Fact]
    public void In_running_text_the_abbreviation_stands_with_the_year() => Assert.Equal(
        ["National Institute of Mental Health (NIMH, 2020)", "NIMH (2020)"],
        Cite([Work("a", 2020, Nimh)], Narrative("a"), Narrative("a")));

    [Fact]
    public void An_author_alone_brings_the_abbreviation_along() => Assert.Equal(
        ["National Institute of Mental Health (NIMH)", "(NIMH, 2020)"],
        Cite([Work("a", 2020, Nimh)], Citation.Of("a") with { Mode = CitationMode.AuthorOnly }, Citation.Of("a")));

    [Fact]
    public void A_year_alone_introduces_nothing() => Assert.Equal(
        ["(2020)", "(National Institute of Mental Health [NIMH], 2020)"],
        Cite([Work("a", 2020, Nimh)], Citation.Of("a") with { Mode = CitationMode.SuppressAuthor }, Citation.Of("a")));

    [Fact]
    public void A_group_is_introduced_once_whatever_works_of_it_are_cited() => Assert.Equal(
        ["(National Institute of Mental Health [NIMH], 2019)", "(NIMH, 2020)"],
        Cite(
            [Work("a", 2019, Nimh), Work("b", 2020, Name.Organization("National Institute of Mental Health"))],
            Citation.Of("a"), Citation.Of("b")));

    [Fact]
    public void Works_of_one_group_in_one_citation_have_its_name_once() => Assert.Equal(
        ["(National Institute of Mental Health [NIMH], 2019, 2020)", "(NIMH, 2019, 2020)"],
        Cite([Work("a", 2019, Nimh), Work("b", 2020, Nimh)], Both("a", "b"), Both("a", "b")));

    [Fact]
    public void Two_groups_with_one_abbreviation_are_written_out() => Assert.Equal(
        ["(American Psychiatric Association, 2013)", "(American Psychological Association, 2020)", "(American Psychiatric Association, 2013)"],
        Cite(
            [
                Work("a", 2013, Name.Organization("American Psychiatric Association", "APA")),
                Work("b", 2020, Name.Organization("American Psychological Association", "APA")),
            ],
            Citation.Of("a"), Citation.Of("b"), Citation.Of("a")));

    [Fact]
    public void A_group_that_is_not_cited_takes_no_abbreviation_from_another() => Assert.Equal(
        ["(American Psychiatric Association [APA], 2013)"],
        Cite(
            [
                Work("a", 2013, Name.Organization("American Psychiatric Association", "APA")),
                Work("b", 2020, Name.Organization("American Psychological Association", "APA")),
            ],
            Citation.Of("a")));

    [Fact]
    public void A_group_always_cited_by_what_abbreviates_another_keeps_it_alone() => Assert.Equal(
        ["(NIMH, 2018)", "(National Institute of Mental Health, 2020)"],
        Cite(
            [Work("a", 2018, Name.Organization("NIMH")), Work("b", 2020, Nimh)], Citation.Of("a"), Citation.Of("b")));

    [Fact]
    public void Each_group_of_two_is_introduced_where_it_is_named() => Assert.Equal(
        [
            "World Health Organization (WHO) and National Institute of Mental Health (NIMH) (2020)",
            "(WHO & NIMH, 2020)",
        ],
        Cite(
            [Work("a", 2020, Name.Organization("World Health Organization", "WHO"), Nimh)], Narrative("a"), Citation.Of("a")));

    [Fact]
    public void Who_stands_behind_et_al_is_not_introduced() => Assert.Equal(
        ["(Lund et al., 2019)", "(National Institute of Mental Health [NIMH], 2020)"],
        Cite(
            [Work("a", 2019, Name.Person("Lund", "A"), Name.Person("Berg", "B"), Nimh), Work("b", 2020, Nimh)],
            Citation.Of("a"), Citation.Of("b")));

    [Fact]
    public void A_citation_in_front_takes_the_introduction_over()
    {
        var document = new CitationDocument(Apa, [Work("a", 2020, Nimh)]).Add(Citation.Of("a"));
        document.Render();

        var rendered = document.Insert(0, Citation.Of("a")).Render();

        Assert.Equal([0, 1], rendered.ChangedCitations);
        Assert.Equal(
            ["(National Institute of Mental Health [NIMH], 2020)", "(NIMH, 2020)"],
            rendered.Citations.Select(static citation => citation.Text.ToString()));
        Assert.Equal("National Institute of Mental Health. (2020). Sleep.", rendered.Bibliography.ToString());
    }

    [Fact]
    public void Entries_and_other_styles_have_the_whole_name()
    {
        var work = Work("a", 2020, Nimh);

        Assert.Equal("National Institute of Mental Health. (2020). Sleep.", Apa.FormatBibliography([work]).ToString());
        Assert.Equal(
            "(National Institute of Mental Health 2020)",
            CslStyle.BuiltIn("chicago-author-date").FormatCitation(Citation.Of("a"), [work]).ToString());
    }

    private static string[] Cite(Reference[] works, params Citation[] citations)
    {
        var document = new CitationDocument(Apa, works);
        foreach (var citation in citations)
        {
            document.Add(citation);
        }

        return [.. document.Render().Citations.Select(static citation => citation.Text.ToString())];
    }

    private static Citation Narrative(string id) => Citation.Of(id) with { Mode = CitationMode.Composite };

    private static Citation Both(string first, string second) => new([new CitationItem(first), new CitationItem(second)]);

    private static Reference Work(string id, int year, params Name[] authors) => TestStyle.Book(
        book =>
        {
            foreach (var author in authors)
            {
                book.Add(NameVariable.Author, author);
            }

            book[DateVariable.Issued] = DateRange.Of(year);
            book[TextVariable.Title] = "Sleep";
        },
        id);
}
