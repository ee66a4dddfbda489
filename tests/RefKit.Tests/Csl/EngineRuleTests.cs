using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>What the specification leaves open or says otherwise, and styles are written for.</summary>
public sealed class EngineRuleTests
{
    [Fact]
    public void A_locator_that_a_style_calls_twice_is_printed_once() => Assert.Equal(
        ": 12",
        TestStyle.Render(
            "<text variable=\"locator\" prefix=\": \"/><text variable=\"locator\" prefix=\" \"/>",
            TestStyle.Book(),
            locator: new Locator(LocatorType.Page, "12")));

    [Fact]
    public void Identifiers_keep_their_periods() => Assert.Equal(
        "10.1000/a.b",
        TestStyle.Render("<text variable=\"DOI\" strip-periods=\"true\"/>", TestStyle.Book(static book => book[TextVariable.Doi] = "10.1000/a.b")));

    [Theory]
    [InlineData(3, 2, "Ash … Dee")]
    [InlineData(4, 3, "Ash, Bay, … Dee")]
    [InlineData(4, 1, "Ash … Dee")]
    public void An_ellipsis_stands_for_a_name_at_least(int min, int useFirst, string expected) => Assert.Equal(
        expected,
        TestStyle.Render(
            $"<names variable=\"author\"><name form=\"short\" et-al-min=\"{min}\" et-al-use-first=\"{useFirst}\" et-al-use-last=\"true\"/></names>",
            Written("Ash", "Bay", "Coe", "Dee")));

    [Theory]
    [InlineData("<names variable=\"author\"/><text variable=\"title\" prefix=\". \"/>", "———. Second")]
    [InlineData("<text variable=\"title\" suffix=\". \"/><names variable=\"author\"/>", "Second. Ash")]
    public void Names_that_repeat_are_substituted_at_the_head_of_an_entry(string elements, string expected)
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            bibliography: $"<bibliography subsequent-author-substitute=\"———\"><layout>{elements}</layout></bibliography>");

        var entries = style.FormatBibliography([Entry("a", "First"), Entry("b", "Second")]).Entries;

        Assert.Equal(expected, entries[1].Text.ToString());
    }

    [Fact]
    public void An_elided_particle_is_sorted_as_a_word()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            macros: "<macro name=\"author\"><names variable=\"author\"><name name-as-sort-order=\"all\"/></names></macro>",
            root: "class=\"in-text\" demote-non-dropping-particle=\"never\"",
            bibliography: "<bibliography><sort><key macro=\"author\"/></sort><layout><text macro=\"author\"/></layout></bibliography>");
        Reference[] references =
        [
            Written("Dam"),
            TestStyle.Book(static book => book.Add(
                NameVariable.Author, Name.Person("Aubrac", "Anne") with { NonDroppingParticle = "d’" }), "b"),
        ];

        Assert.Equal(["b", "a"], style.FormatBibliography(references).Entries.Select(static entry => entry.Reference.Id!));
    }

    private static Reference Written(params string[] families) => TestStyle.Book(book =>
    {
        foreach (var family in families)
        {
            book.Add(NameVariable.Author, Name.Person(family, null));
        }
    });

    private static Reference Entry(string id, string title) => TestStyle.Book(
        book =>
        {
            book.Add(NameVariable.Author, Name.Person("Ash", null));
            book[TextVariable.Title] = title;
        },
        id);
}
