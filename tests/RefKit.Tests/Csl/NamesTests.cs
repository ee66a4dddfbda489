namespace RefKit.Tests.Csl;

public sealed class NamesTests
{
    private static readonly Name Beethoven = new() { Given = "Ludwig", NonDroppingParticle = "van", Family = "Beethoven" };

    [Theory]
    [InlineData("<name/>", "Ludwig van Beethoven, Jean-Luc Picard, Robert T. Calloway Jr.")]
    [InlineData("<name and=\"text\"/>", "Ludwig van Beethoven, Jean-Luc Picard, and Robert T. Calloway Jr.")]
    [InlineData("<name and=\"symbol\" delimiter-precedes-last=\"never\"/>", "Ludwig van Beethoven, Jean-Luc Picard &#38; Robert T. Calloway Jr.")]
    [InlineData("<name form=\"short\" et-al-min=\"3\" et-al-use-first=\"1\"/>", "van Beethoven et al.")]
    [InlineData("<name form=\"short\" et-al-min=\"2\" et-al-use-first=\"1\" et-al-use-last=\"true\"/>", "van Beethoven … Calloway")]
    [InlineData("<name initialize-with=\". \" name-as-sort-order=\"all\"/>", "Beethoven, L. van, Picard, J.-L., Calloway, R. T., Jr.")]
    [InlineData("<name initialize-with=\"\" name-as-sort-order=\"first\" sort-separator=\" \"/>", "Beethoven L van, JL Picard, RT Calloway Jr")]
    [InlineData("<name><name-part name=\"family\" font-variant=\"small-caps\"/></name>", "Ludwig <span style=\"font-variant:small-caps;\">van</span> <span style=\"font-variant:small-caps;\">Beethoven</span>, Jean-Luc <span style=\"font-variant:small-caps;\">Picard</span>, Robert T. <span style=\"font-variant:small-caps;\">Calloway</span> Jr.")]
    [InlineData("<name form=\"count\"/>", "3")]
    public void Names_are_rendered_by_their_options(string name, string expected)
    {
        var reference = TestStyle.Book(book => book[NameVariable.Author] =
        [
            Beethoven,
            Name.Person("Picard", "Jean-Luc"),
            new Name { Family = "Calloway", Given = "Robert T.", Suffix = "Jr." },
        ]);

        Assert.Equal(expected, TestStyle.Render($"<names variable=\"author\">{name}</names>", reference, root: "class=\"in-text\" initialize-with-hyphen=\"" + (name.Contains("\"\"", StringComparison.Ordinal) ? "false" : "true") + "\""));
    }

    [Fact]
    public void Substitute_prints_the_first_that_is_there_and_not_again()
    {
        const string Elements = """
            <group delimiter=". ">
              <names variable="author"><substitute><names variable="editor"/><text variable="title"/></substitute></names>
              <text variable="title" font-style="italic"/>
              <text variable="publisher"/>
            </group>
            """;
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = "Anonymous rivers";
            book[TextVariable.Publisher] = "Heron";
        });

        Assert.Equal("Anonymous rivers. Heron", TestStyle.Render(Elements, reference));
    }

    [Fact]
    public void Label_counts_the_names()
    {
        const string Element = "<names variable=\"editor\"><name form=\"short\"/><label form=\"short\" prefix=\" (\" suffix=\")\"/></names>";
        var one = TestStyle.Book(book => book.Add(NameVariable.Editor, Name.Person("Roe", "J.")));
        var two = TestStyle.Book(book => book.Add(NameVariable.Editor, Name.Person("Roe", "J."))
            .Add(NameVariable.Editor, Name.Person("Doe", "A.")));

        Assert.Equal("Roe (ed.)", TestStyle.Render(Element, one));
        Assert.Equal("Roe, Doe (eds.)", TestStyle.Render(Element, two));
    }

    [Fact]
    public void Editors_who_translate_are_printed_once()
    {
        var roe = Name.Person("Roe", "J.");
        var reference = TestStyle.Book(book => book.Add(NameVariable.Editor, roe).Add(NameVariable.Translator, roe));

        Assert.Equal(
            "Roe, editor and translator",
            TestStyle.Render("<names variable=\"editor translator\"><name form=\"short\"/><label prefix=\", \"/></names>", reference));
    }

    [Fact]
    public void Chinese_names_have_no_space_and_no_initials()
    {
        var reference = TestStyle.Book(book => book.Add(NameVariable.Author, Name.Person("王", "小明")));

        Assert.Equal("王小明", TestStyle.Render("<names variable=\"author\"><name initialize-with=\". \"/></names>", reference));
    }

    [Fact]
    public void Particles_are_found_in_names_given_without()
    {
        var reference = TestStyle.Book(book => book.Add(NameVariable.Author, Name.Person("van der Vlist", "Eric")));

        Assert.Equal(
            "Vlist, Eric van der",
            TestStyle.Render("<names variable=\"author\"><name name-as-sort-order=\"all\"/></names>", reference));
    }
}
