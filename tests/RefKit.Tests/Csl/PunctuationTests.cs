namespace RefKit.Tests.Csl;

public sealed class PunctuationTests
{
    [Theory]
    [InlineData("Who?", "Who? Heron")]
    [InlineData("Etc.", "Etc. Heron")]
    [InlineData("Rivers", "Rivers. Heron")]
    public void Full_stop_gives_way_where_two_runs_meet(string title, string expected)
    {
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = title;
            book[TextVariable.Publisher] = "Heron";
        });

        Assert.Equal(
            expected,
            TestStyle.Render("<group delimiter=\". \"><text variable=\"title\"/><text variable=\"publisher\"/></group>", reference));
    }

    [Theory]
    [InlineData("true", "“Rivers,” Heron")]
    [InlineData("false", "“Rivers”, Heron")]
    public void Comma_goes_into_quotes_where_the_locale_says_so(string inQuote, string expected)
    {
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = "Rivers";
            book[TextVariable.Publisher] = "Heron";
        });

        Assert.Equal(
            expected,
            TestStyle.Render(
                "<group delimiter=\", \"><text variable=\"title\" quotes=\"true\"/><text variable=\"publisher\"/></group>", reference,
                $"<locale><style-options punctuation-in-quote=\"{inQuote}\"/></locale>"));
    }
}
