using RefKit.Csl;
using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Tests.Csl;

public sealed class PunctuationPassTests
{
    [Theory]
    [InlineData("<group suffix=\".\"><text variable=\"title\" font-style=\"italic\"/></group>", "Who?", "<i>Who?</i>")]
    [InlineData("<text variable=\"title\" font-style=\"italic\" suffix=\".\"/>", "Who?", "<i>Who?</i>.")]
    [InlineData("<text variable=\"title\" suffix=\".\"/><text value=\"B\" prefix=\". \"/>", "A", "A. B")]
    [InlineData("<text variable=\"title\" suffix=\",\"/><text value=\"B\" prefix=\". \"/>", "A", "A,. B")]
    [InlineData("<text variable=\"title\" suffix=\":\"/><text value=\"B\" prefix=\"? \"/>", "A", "A? B")]
    public void Marks_that_meet_merge_unless_a_font_ends_between_them(string elements, string title, string expected) =>
        Assert.Equal(expected, TestStyle.Render(elements, Titled(title)));

    [Theory]
    [InlineData("<text variable=\"title\" suffix=\" \"/><text value=\"B\" prefix=\" \"/>", "A B")]
    [InlineData("<group delimiter=\", \"><text variable=\"title\"/><text value=\"B\" prefix=\" \"/></group>", "A, B")]
    [InlineData("<group prefix=\" \"><text variable=\"title\" prefix=\" \"/></group>", " A")]
    public void Space_is_not_doubled_where_affixes_meet(string elements, string expected) =>
        Assert.Equal(expected, TestStyle.Render(elements, Titled("A")));

    [Fact]
    public void Double_space_of_one_source_is_wide_and_of_two_is_not() =>
        Assert.Equal(
            "A\u00A0 B C  D",
            TestStyle.Render(
                "<text variable=\"title\"/><text value=\"C \" prefix=\" \"/><text value=\" D\"/>", Titled("A  B")));

    [Theory]
    [InlineData("true", "“A.” “B,” C")]
    [InlineData("false", "“A”. “B”, C")]
    public void Marks_go_into_quotes_of_all_levels_or_out_of_them(string isIn, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                "<group suffix=\". \"><group><text variable=\"title\" quotes=\"true\"/></group></group>"
                + "<text value=\"B,\" quotes=\"true\"/><text value=\" C\"/>",
                Titled("A"),
                $"<locale><style-options punctuation-in-quote=\"{isIn}\"/></locale>"));

    [Fact]
    public void Single_marks_in_data_are_the_outer_kind_where_the_style_turns_quotes_off() =>
        Assert.Equal(
            "“A” “B”",
            TestStyle.Render("<text variable=\"title\" quotes=\"false\"/>", Titled("\"A\" 'B'")));

    [Fact]
    public void Names_of_an_author_only_cite_keep_the_affixes_around_them()
    {
        var style = TestStyle.Parse(
            "<citation><layout prefix=\"(\" suffix=\")\"><group suffix=\", \"><names variable=\"author\" suffix=\";\"/></group>"
            + "<text variable=\"title\"/></layout></citation>");
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = "Rivers";
            book.Add(NameVariable.Author, Name.Person("Roe", "Jane"));
        });
        var citation = new Citation([new CitationItem("a") { IsAuthorOnly = true }]);

        Assert.Equal("Jane Roe;, ", style.FormatCitation(citation, [reference]).ToHtml());
    }

    [Fact]
    public void Tree_as_deep_as_a_style_can_be_and_as_wide_as_data_can_be_is_written()
    {
        var node = new RunNode("x", Formatting.None);
        for (var i = 0; i < 1_000; i++)
        {
            node = new RunNode([node], new Formatting { Prefix = " ", Suffix = "." });
        }

        var wide = new RunNode(
            [.. Enumerable.Range(0, 100_000).Select(static _ => new RunNode("y", new Formatting { Suffix = "." }))],
            new Formatting { Suffix = "." },
            ". ");
        var flattener = TestStyle.Parse("<citation><layout><text value=\"x\"/></layout></citation>")
            .CreateModel([], FormatOptions.Default).Flattener;

        Assert.Equal(" x.", flattener.Flatten(node).ToString());
        Assert.Equal(300_000 - 1, flattener.Flatten(wide).ToString().Length);
    }

    private static Reference Titled(string title) => TestStyle.Book(book => book[TextVariable.Title] = title);
}
