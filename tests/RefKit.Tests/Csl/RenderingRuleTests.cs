namespace RefKit.Tests.Csl;

/// <summary>Rules that styles in use rely on beyond the letter of the specification.</summary>
public sealed class RenderingRuleTests
{
    private const string Dated = "<date variable=\"issued\"><date-part name=\"year\"/></date>";

    [Fact]
    public void Label_stands_beside_another_variable()
    {
        const string Elements = "<group delimiter=\" \"><number variable=\"number-of-pages\"/><label variable=\"page\" form=\"short\"/></group>";

        Assert.Equal("312 p.", TestStyle.Render(Elements, TestStyle.Book(book => book.Set(NumberVariable.NumberOfPages, "312"))));
        Assert.Equal("x", TestStyle.Render("<text value=\"x\"/>" + Elements, TestStyle.Book()));
    }

    [Fact]
    public void Text_case_of_a_macro_is_not_carried_out()
    {
        var reference = TestStyle.Book(book => book.Add(NameVariable.Author, Name.Person("van Houten", "Saskia")));

        Assert.Equal("van Houten", TestStyle.Render(
            "<text macro=\"author\" text-case=\"uppercase\"/>",
            reference,
            "<macro name=\"author\"><names variable=\"author\"><name form=\"short\"/></names></macro>"));
    }

    [Theory]
    [InlineData(null, "Self-Priming Sluice")]
    [InlineData("us", "Self-priming sluice")]
    public void Titles_of_legal_items_keep_their_case(string? jurisdiction, string expected) => Assert.Equal(
        expected,
        TestStyle.Render("<text variable=\"title\" text-case=\"title\"/>", TestStyle.Book(book =>
        {
            book[TextVariable.Title] = "Self-priming sluice";
            book[TextVariable.Jurisdiction] = jurisdiction;
        })));

    [Theory]
    [InlineData("eng", "sort by name", "Sort by Name")]
    [InlineData("en-GB", "sort<span class=\"nocase\">ByName</span>", "SortByName")]
    [InlineData("est", "sort by name", "sort by name")]
    public void Title_case_is_for_English_and_for_words_beside_protected_ones(
        string language, string title, string expected) => Assert.Equal(
        expected,
        TestStyle.Render("<text variable=\"title\" text-case=\"title\"/>", TestStyle.Book(book =>
        {
            book[TextVariable.Title] = title;
            book[TextVariable.Language] = language;
        })));

    [Theory]
    [InlineData("revised and enlarged", "Revised and Enlarged")]
    [InlineData("late edition, corrected", "Late edition, Corrected")]
    [InlineData("second", "Second")]
    public void Text_case_of_a_number_is_that_of_each_of_its_values(string edition, string expected) => Assert.Equal(
        expected,
        TestStyle.Render(
            "<text variable=\"edition\" text-case=\"capitalize-first\"/>",
            TestStyle.Book(book => book.Set(NumberVariable.Edition, edition))));

    [Theory]
    [InlineData("event", "Estuary Week", null, "Estuary Week")]
    [InlineData("event", null, "Estuary Week", "x")]
    [InlineData("event-title", "Estuary Week", null, "Estuary Week")]
    [InlineData("event-title", "Older", "Estuary Week", "Estuary Week")]
    public void Event_is_the_older_name_that_event_title_falls_back_to(
        string variable, string? older, string? present, string expected) => Assert.StartsWith(
        expected,
        TestStyle.Render($"<text variable=\"{variable}\"/><text value=\"x\"/>", TestStyle.Book(book =>
        {
            book[TextVariable.Event] = older;
            book[TextVariable.EventTitle] = present;
        })),
        StringComparison.Ordinal);

    [Fact]
    public void Type_condition_holds_for_any_of_its_types() => Assert.Equal("book", TestStyle.Render(
        "<choose><if type=\"article-journal book\"><text value=\"book\"/></if><else><text value=\"other\"/></else></choose>",
        TestStyle.Book()));

    [Fact]
    public void Substitutes_in_a_condition_are_taken_one_at_a_time_with_the_names_options()
    {
        const string Elements = """
            <names variable="author">
              <name name-as-sort-order="first" and="text"/>
              <label form="short" prefix=", "/>
              <substitute><choose><if type="book"><names variable="editor"/><names variable="translator"/></if></choose></substitute>
            </names>
            """;
        var reference = TestStyle.Book(book => book
            .Add(NameVariable.Editor, Name.Person("Aldous", "Petra"))
            .Add(NameVariable.Translator, Name.Person("Brandt", "Uwe")));

        Assert.Equal("Aldous, Petra, ed.", TestStyle.Render(Elements, reference));
    }

    [Fact]
    public void Term_alone_in_place_of_names_does_not_keep_a_group()
    {
        const string Names = "<names variable=\"author\"><substitute><text term=\"anonymous\"/></substitute></names>";

        Assert.Equal("x", TestStyle.Render($"<group>{Names}</group><text value=\"x\"/>", TestStyle.Book()));
        Assert.Equal("anonymousx", TestStyle.Render($"{Names}<text value=\"x\"/>", TestStyle.Book()));
    }

    [Theory]
    [InlineData(-44, "(44) BCE")]
    [InlineData(66, "(66) CE")]
    [InlineData(1466, "(1466)")]
    public void Era_stands_behind_the_affixes_of_the_year(int year, string expected) => Assert.Equal(
        expected,
        TestStyle.Render(
            "<date variable=\"issued\"><date-part name=\"year\" prefix=\"(\" suffix=\")\"/></date>",
            TestStyle.Book(book => book[DateVariable.Issued] = DateRange.Of(year))));

    [Fact]
    public void Year_suffix_stands_at_the_first_year_of_any_date()
    {
        var style = TestStyle.Parse(
            "<citation disambiguate-add-year-suffix=\"true\"><layout><date variable=\"accessed\"><date-part name=\"year\"/></date></layout></citation>",
            bibliography: $"<bibliography><layout><date variable=\"accessed\"><date-part name=\"year\"/></date>/{Dated}</layout></bibliography>");
        Reference[] references = [Read("a"), Read("b")];

        Assert.Equal(
            ["2019a2001", "2019b2001"],
            style.FormatBibliography(references).Entries.Select(static entry => entry.Text.ToString()));

        static Reference Read(string id) => TestStyle.Book(
            book =>
            {
                book[DateVariable.Accessed] = DateRange.Of(2019);
                book[DateVariable.Issued] = DateRange.Of(2001);
            },
            id);
    }

    [Fact]
    public void Sort_macro_with_a_date_is_a_date()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            $"<macro name=\"issued\"><text variable=\"title\"/>{Dated}</macro>",
            bibliography: "<bibliography><sort><key macro=\"issued\"/></sort><layout><text variable=\"title\"/></layout></bibliography>");

        Assert.Equal(
            ["Zebras", "Apes"],
            style.FormatBibliography([Titled("a", "Apes", 2010), Titled("z", "Zebras", 2001)])
                .Entries.Select(static entry => entry.Text.ToString()));

        static Reference Titled(string id, string title, int year) => TestStyle.Book(
            book =>
            {
                book[TextVariable.Title] = title;
                book[DateVariable.Issued] = DateRange.Of(year);
            },
            id);
    }

    [Theory]
    [InlineData("https://example.org/a/b.html", "https://example.org")]
    [InlineData("https://www.example.org/about", "www.example.org")]
    [InlineData("https://example.org", "https://example.org")]
    public void Short_web_address_is_its_site(string url, string expected) => Assert.Equal(
        expected,
        TestStyle.Render("<text variable=\"URL\" form=\"short\"/>", TestStyle.Book(book => book[TextVariable.Url] = url)));

    [Theory]
    [InlineData("zh-CN", "Wang Xiaoming")]
    [InlineData("hu", "Wang Xiaoming")]
    [InlineData("en", "Xiaoming Wang")]
    public void Family_name_comes_first_in_languages_that_have_it_so(string language, string expected) => Assert.Equal(
        expected,
        TestStyle.Render("<names variable=\"author\"/>", TestStyle.Book(book =>
        {
            book[TextVariable.Language] = language;
            book.Add(NameVariable.Author, Name.Person("Wang", "Xiaoming"));
        })));

    [Fact]
    public void Particle_stays_on_the_line_of_its_name_in_French()
    {
        var reference = TestStyle.Book(book => book.Add(
            NameVariable.Author, new Name { Given = "Karl", DroppingParticle = "von", Family = "Humbert" }));

        Assert.Equal(
            "Karl von\u00A0Humbert",
            TestStyle.Render("<names variable=\"author\"/>", reference, root: "class=\"in-text\" default-locale=\"fr-FR\""));
        Assert.Equal("Karl von Humbert", TestStyle.Render("<names variable=\"author\"/>", reference));
    }

    [Fact]
    public void Display_places_the_elements_of_a_layout_only()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            bibliography: """
                <bibliography><layout>
                  <text variable="title" display="left-margin"/>
                  <group><text variable="publisher" display="block"/></group>
                </layout></bibliography>
                """);
        var html = style.FormatBibliography([TestStyle.Book(book =>
        {
            book[TextVariable.Title] = "Title";
            book[TextVariable.Publisher] = "Heron";
        })]).Entries[0].Text.ToHtml();

        Assert.Contains("csl-left-margin", html, StringComparison.Ordinal);
        Assert.DoesNotContain("csl-block", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("La psychologie de l’enfant", "La Psychologie de l’enfant")]
    [InlineData("group_<span class=\"nocase\">Nesting</span>", "Group_Nesting")]
    public void Title_case_takes_what_stands_before_apostrophes_and_protected_words(string title, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                "<text variable=\"title\" text-case=\"title\"/>", TestStyle.Book(book => book[TextVariable.Title] = title)));

    [Theory]
    [InlineData("Colin (Colin James)", "C. (Colin James) Lawson")]
    [InlineData("Colin (Colin James", "C. (Colin J. Lawson")]
    [InlineData("Colin [@colin_lawson]", "C. [@colin_lawson] Lawson")]
    [InlineData("C. J. (Writer & Director)", "C. J. (Writer &#38; Director) Lawson")]
    public void What_stands_in_brackets_and_what_begins_with_no_letter_has_no_initial(string given, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                "<names variable=\"author\"><name initialize-with=\". \"/></names>",
                TestStyle.Book(book => book.Add(NameVariable.Author, Name.Person("Lawson", given)))));

    [Fact]
    public void A_mark_within_a_field_stays_behind_its_quotation_marks() => Assert.Equal(
        "is “God willing”. Another",
        TestStyle.Render(
            "<text variable=\"title\"/>", TestStyle.Book(book => book[TextVariable.Title] = "is “God willing”. Another")));

    [Theory]
    [InlineData("The Dam and the River", null, "Thed00")]
    [InlineData("Any", "The Water Board", "Wate00")]
    [InlineData("Any", "van Dam", "Dam00")]
    public void A_citation_label_is_made_of_names_or_the_title(string title, string? author, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                "<text variable=\"citation-label\"/>",
                TestStyle.Book(book =>
                {
                    book[TextVariable.Title] = title;
                    if (author is not null)
                    {
                        book.Add(NameVariable.Author, Name.Organization(author));
                    }
                })));
}
