using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>What the APA style prints beyond the examples of the manual.</summary>
public sealed class ApaStyleTests
{
    private static readonly CslStyle Apa = CslStyle.BuiltIn("apa");

    [Fact]
    public void The_style_loads_without_a_warning() => Assert.Empty(Apa.Diagnostics);

    [Fact]
    public void An_annotation_stands_below_its_entry()
    {
        var book = TestStyle.Book(book =>
        {
            book.Add(NameVariable.Author, Name.Person("Lund", "Sanna"));
            book[TextVariable.Title] = "Currents";
            book[TextVariable.Annote] = "On <i>Salmo salar</i>.";
        });

        var html = Apa.FormatBibliography([book], new FormatOptions { IncludeAnnotations = true }).Entries[0].Text.ToHtml();

        Assert.Equal(
            "Lund, S. (n.d.). <i>Currents</i>.<div class=\"csl-indent\">On <i>Salmo salar</i>.</div>",
            html.Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal));
        Assert.Equal("Lund, S. (n.d.). Currents.", Apa.FormatBibliography([book]).ToString());
    }

    [Fact]
    public void A_study_of_a_meta_analysis_has_its_mark_in_front()
    {
        var books = new[] { "Abel", "Berg" }.Select(family => TestStyle.Book(
            book => book.Add(NameVariable.Author, Name.Person(family, "A"))[TextVariable.Title] = "Dams", family));
        var options = new FormatOptions { EntryMark = static reference => reference.Id == "Berg" ? "*" : null };

        var entries = Apa.FormatBibliography(books, options).Entries.Select(static entry => entry.Text.ToString());

        Assert.Equal(["Abel, A. (n.d.). Dams.", "*Berg, A. (n.d.). Dams."], entries);
    }

    [Fact]
    public void A_personal_communication_is_in_the_text_only()
    {
        var letter = new ReferenceBuilder(ReferenceType.PersonalCommunication)
        {
            Id = "a",
            [DateVariable.Issued] = DateRange.Of(2014, 1, 19),
        }.Add(NameVariable.Author, Name.Person("Penner", "Gus")).Build();

        Assert.Equal("", Apa.FormatBibliography([letter]).ToString());
        Assert.Equal(
            "(G. Penner, personal communication, January 19, 2014)",
            Apa.FormatCitation(Citation.Of("a"), [letter]).ToString());
    }

    [Theory]
    [InlineData("World Health Organization", "World Health Organization", "World Health Organization. (n.d.). Floods.")]
    [InlineData("City of York", "The City of York", "City of York. (n.d.). Floods.")]
    [InlineData("Reuters", "CNN", "Reuters. (n.d.). Floods. CNN.")]
    public void A_publisher_that_is_the_author_is_left_out(string author, string publisher, string expected)
    {
        var book = TestStyle.Book(book =>
        {
            book.Add(NameVariable.Author, Name.Organization(author));
            book[TextVariable.Title] = "Floods";
            book[TextVariable.Publisher] = publisher;
        });

        Assert.Equal(expected, Apa.FormatBibliography([book]).ToString());
    }

    // The order of the manual (9.44), in which spaces, hyphens and apostrophes do not count.
    public static TheoryData<string[]> Orders => new(
        ["Brown, J. R.", "Browning, A. R."],
        ["Benjamin, A. S.", "ben Yaakov, D."],
        ["Denzin, N. K.", "de Onís, C.", "Devlin, S."],
        ["Girard, J.-B.", "Girard-Perregaux, A. S."],
        ["Ibn Abdulaziz, T.", "Ibn Nidal, A. K. M."],
        ["López, M. E.", "López de Molina, G."],
        ["MacCallum, T.", "MacNeil, E.", "McAdoo, Z. C. E.", "M’Carthy, L. L."],
        ["Olson, S. U.", "O’Neil, U.", "Oppenheimer, R."],
        ["San Martin, Q. E.", "Santa Maria, M.", "Santayana, F. E."],
        ["Singh, Y.", "Singh Siddhu, N."],
        ["Villafuerte, S. A.", "Villa-Lobos, J."],
        ["Lund, S.", "Lund, S. T."]);

    [Theory]
    [MemberData(nameof(Orders))]
    public void Names_are_sorted_letter_by_letter(string[] names)
    {
        var books = names.Reverse().Select((name, index) => TestStyle.Book(
            book => book.Add(NameVariable.Author, Name.Person(name.Split(", ")[0], name.Split(", ")[1]))[TextVariable.Title] = "Dams",
            $"{index}"));

        Assert.Equal(
            names.Select(static name => name + " (n.d.). Dams."),
            Apa.FormatBibliography(books).Entries.Select(static entry => entry.Text.ToString()));
    }

    [Fact]
    public void Articles_at_the_head_of_titles_and_groups_do_not_count()
    {
        var titles = new[] { "The new dams", "Newer dams", "An old dam", "A river", "Rivers" };
        var books = titles.Reverse().Select(static title => TestStyle.Book(book => book[TextVariable.Title] = title, title))
            .Append(TestStyle.Book(book => book.Add(NameVariable.Author, Name.Organization("The Nile Fund"))[TextVariable.Title] = "B", "g"))
            .Append(TestStyle.Book(book => book.Add(NameVariable.Author, Name.Person("An", "X."))[TextVariable.Title] = "C", "p"));

        Assert.Equal(
            [
                "An, X. (n.d.). C.", "The new dams. (n.d.).", "Newer dams. (n.d.).", "The Nile Fund. (n.d.). B.", "An old dam. (n.d.).",
                "A river. (n.d.).", "Rivers. (n.d.).",
            ],
            Apa.FormatBibliography(books).Entries.Select(static entry => entry.Text.ToString()));
    }

    [Fact]
    public void An_attribute_of_another_namespace_is_told_of()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text variable=\"title\" x:unless-author=\"true\"/></layout></citation>",
            root: "class=\"in-text\" xmlns:x=\"urn:other\"");

        Assert.Contains(style.Diagnostics, static item => item.Code == "CSL021");
    }
}
