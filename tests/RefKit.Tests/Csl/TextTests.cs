namespace RefKit.Tests.Csl;

public sealed class TextTests
{
    [Theory]
    [InlineData("<text variable=\"title\"/>", "R &#38; &#60;b&#62;D&#60;/x&#62;", "R & <b>D</x>")]
    [InlineData("<text variable=\"title\" font-style=\"italic\"/>", "<i>On <span style=\"font-style:normal;\">Salmo</span></i>", "On <i>Salmo</i>")]
    [InlineData("<text variable=\"title\" quotes=\"true\"/>", "“The ‘so-called’ river”", "The \"so-called\" river")]
    [InlineData("<text variable=\"title\" text-case=\"title\"/>", "The Use of Water in the Home: A Study", "the use of water in the home: a study")]
    [InlineData("<text variable=\"title\" text-case=\"title\"/>", "A Note on pH and iPads", "a note on pH and iPads")]
    [InlineData("<text variable=\"title\" text-case=\"uppercase\"/>", "ON E. COLI &#60;SPAN", "on E. coli <span")]
    [InlineData("<text variable=\"title\" text-case=\"capitalize-first\"/>", "A river", "a river")]
    [InlineData("<text variable=\"title\" text-case=\"sentence\"/>", "The river and DNA", "THE RIVER AND <span class=\"nocase\">DNA</span>")]
    [InlineData("<text variable=\"title\" strip-periods=\"true\"/>", "J Coast Hydrol", "J. Coast. Hydrol.")]
    [InlineData("<text variable=\"title\" prefix=\"(\" suffix=\")\"/>", "(H<sub>2</sub>O)", "H<sub>2</sub>O")]
    public void Text_of_a_variable_is_rendered(string element, string expected, string title)
    {
        var reference = TestStyle.Book(book => book[TextVariable.Title] = title);

        Assert.Equal(expected, TestStyle.Render(element, reference));
    }

    [Fact]
    public void Title_case_is_for_English_items_only()
    {
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = "die Geschichte der Flüsse";
            book[TextVariable.Language] = "de-DE";
        });

        Assert.Equal(
            "die Geschichte der Flüsse", TestStyle.Render("<text variable=\"title\" text-case=\"title\"/>", reference));
    }

    [Fact]
    public void Short_form_falls_back_on_the_long_one()
    {
        var reference = TestStyle.Book(book => book[TextVariable.ContainerTitle] = "Journal of Rivers");

        Assert.Equal("Journal of Rivers", TestStyle.Render("<text variable=\"container-title\" form=\"short\"/>", reference));
    }

    [Fact]
    public void Term_takes_plural_and_form() => Assert.Equal(
        "editors eds.",
        TestStyle.Render(
            "<group delimiter=\" \"><text term=\"editor\" plural=\"true\"/><text term=\"editor\" form=\"short\" plural=\"true\"/></group>",
            TestStyle.Book()));
}
