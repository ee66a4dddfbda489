using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>Names where the specification is short: fonts of what stands in for them, what counts as inverted, and the
/// spaces around them.</summary>
public sealed class NameRuleTests
{
    [Theory]
    [InlineData("complete-all", "———. Second")]
    [InlineData("complete-each", "<span style=\"font-variant:small-caps;\">———</span>, <span style=\"font-variant:small-caps;\">———</span>. Second")]
    [InlineData("partial-each", "<span style=\"font-variant:small-caps;\">———</span>, <span style=\"font-variant:small-caps;\">———</span>. Second")]
    [InlineData("partial-first", "<span style=\"font-variant:small-caps;\">———</span>, <span style=\"font-variant:small-caps;\">Bo Bay</span>. Second")]
    public void A_mark_has_the_font_of_the_name_that_it_replaces_but_not_that_of_a_list(string rule, string expected) =>
        Assert.Equal(expected, Second(rule, "<name font-variant=\"small-caps\"/>"));

    [Fact]
    public void A_mark_for_a_shortened_list_has_no_font() => Assert.Equal(
        "———. Second",
        Second("complete-all", "<name font-variant=\"small-caps\" et-al-min=\"2\" et-al-use-first=\"1\"/><et-al font-variant=\"normal\"/>"));

    [Theory]
    [InlineData("&amp;", "Ann Ash &#38; Bo Bay")]
    [InlineData("y", "Ann Ash y Bo Bay")]
    [InlineData(" / ", "Ann Ash / Bo Bay")]
    [InlineData("和", "Ann Ash和Bo Bay")]
    public void The_term_between_names_has_spaces_around_it_unless_it_has_its_own_or_its_script_none(
        string and, string expected)
    {
        var style = CslStyle.Parse($"""
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
              <info><title>Test</title><id>test</id></info>
              <locale><terms><term name="and">{and}</term></terms></locale>
              <citation><layout><names variable="author"><name and="text"/></names></layout></citation>
            </style>
            """);

        Assert.Equal(expected, style.FormatCitation(Citation.Of("a"), [Authors("a", "First")]).ToHtml());
    }

    [Theory]
    [InlineData("after-inverted-name", "first", "Harbour Board, and Bo Bay")]
    [InlineData("after-inverted-name", "", "Harbour Board and Bo Bay")]
    [InlineData("contextual", "first", "Harbour Board and Bo Bay")]
    public void A_name_in_one_piece_counts_as_inverted_where_sort_order_is_asked_for(
        string rule, string order, string expected)
    {
        var sorted = order.Length > 0 ? $"name-as-sort-order=\"{order}\"" : "";
        var reference = TestStyle.Book(static book => book.Add(NameVariable.Author, Name.Organization("Harbour Board"))
            .Add(NameVariable.Author, Name.Person("Bay", "Bo")));

        Assert.Equal(
            expected,
            TestStyle.Render(
                $"<names variable=\"author\"><name and=\"text\" delimiter-precedes-last=\"{rule}\" {sorted}/></names>",
                reference));
    }

    [Fact]
    public void Names_of_a_macro_in_the_place_of_others_take_on_the_fonts_of_their_parts()
    {
        var reference = TestStyle.Book(static book => book.Add(NameVariable.Editor, Name.Person("Ash", "Ann")));

        Assert.Equal(
            "Ann ASH (ed.)",
            TestStyle.Render(
                "<names variable=\"author\"><name><name-part name=\"family\" text-case=\"uppercase\"/></name>"
                    + "<substitute><text macro=\"editor\"/></substitute></names>",
                reference,
                "<macro name=\"editor\"><names variable=\"editor\"><name/><label form=\"short\" prefix=\" (\" suffix=\")\"/></names></macro>"));
    }

    [Fact]
    public void Spaces_between_initials_count_once() => Assert.Equal(
        "R. T. Coe",
        TestStyle.Render(
            "<names variable=\"author\"><name initialize-with=\".  \"/></names>",
            TestStyle.Book(static book => book.Add(NameVariable.Author, Name.Person("Coe", "Robert T.")))));

    [Theory]
    [InlineData("\u00A0", "Ash\u00A0 et al.\u00A0")]
    [InlineData(" ", "Ash et al. ")]
    public void A_no_break_space_behind_a_name_stays_beside_that_before_et_al(string suffix, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                $"<names variable=\"author\"><name form=\"short\" suffix=\"{suffix}\" et-al-min=\"2\" et-al-use-first=\"1\"/></names>",
                Authors("a", "First")));

    [Fact]
    public void Quotation_marks_with_no_break_spaces_do_not_count_in_sorting()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            macros: "<macro name=\"title\"><choose><if type=\"book\"><text variable=\"title\"/></if>"
                + "<else><text variable=\"title\" prefix=\"«\u00A0\" suffix=\"\u00A0»\"/></else></choose></macro>",
            bibliography: "<bibliography><sort><key macro=\"title\"/></sort><layout><text macro=\"title\"/></layout></bibliography>");
        var chapter = new ReferenceBuilder(ReferenceType.Chapter) { Id = "b" };
        chapter[TextVariable.Title] = "Silt";

        var entries = style.FormatBibliography(
            [chapter.Build(), TestStyle.Book(static book => book[TextVariable.Title] = "Estuaries")]).Entries;

        Assert.Equal("Estuaries", entries[0].Text.ToString());
    }

    private static string Second(string rule, string name) => TestStyle.Parse(
        "<citation><layout><text value=\"x\"/></layout></citation>",
        bibliography: $"<bibliography subsequent-author-substitute=\"———\" subsequent-author-substitute-rule=\"{rule}\">"
            + $"<layout><names variable=\"author\">{name}</names><text variable=\"title\" prefix=\". \"/></layout></bibliography>")
        .FormatBibliography([Authors("a", "First"), Authors("b", "Second")])
        .Entries[1].Text.ToHtml();

    private static Reference Authors(string id, string title) => TestStyle.Book(
        book =>
        {
            book.Add(NameVariable.Author, Name.Person("Ash", "Ann")).Add(NameVariable.Author, Name.Person("Bay", "Bo"));
            book[TextVariable.Title] = title;
        },
        id);
}
