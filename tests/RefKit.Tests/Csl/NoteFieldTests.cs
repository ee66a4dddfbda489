namespace RefKit.Tests.Csl;

public sealed class NoteFieldTests
{
    private const string Elements = """
        <group delimiter="; ">
          <names variable="director"/>
          <date variable="original-date" form="text"/>
          <text variable="medium"/>
          <text variable="publisher"/>
          <text variable="note"/>
        </group>
        """;

    [Fact]
    public void Note_lines_fill_variables_that_are_empty()
    {
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Publisher] = "Heron";
            book[TextVariable.Note] =
                "director: Reel || Cass\ndirector: Film Collective\noriginal-date: 1971-02\nmedium: DVD\npublisher: Other\nA remark: kept.";
        });

        Assert.Equal(
            "Cass Reel, Film Collective; February 1971; DVD; Heron; publisher: Other\nA remark: kept.",
            TestStyle.Render(Elements, reference));
    }

    [Fact]
    public void A_note_of_prose_stays()
    {
        var reference = TestStyle.Book(book => book[TextVariable.Note] = "Seen in the archive.\nSecond line.\nmedium: DVD");

        Assert.Equal("Seen in the archive.\nSecond line.\nmedium: DVD", TestStyle.Render(Elements, reference));
    }
}
