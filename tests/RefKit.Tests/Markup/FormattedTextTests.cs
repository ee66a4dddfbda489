using RefKit.Csl;
using RefKit.Markup;
using RefKit.Tests.Csl;

namespace RefKit.Tests.Markup;

public sealed class FormattedTextTests
{
    [Theory]
    [InlineData("a*b_c [d](e) <f> `g` \\h", "a\\*b_c \\[d\\](e) \\<f\\> \\`g\\` \\\\h")]
    [InlineData("1. First", "1\\. First")]
    [InlineData("# Head", "\\# Head")]
    [InlineData("10.1000/a_b", "10.1000/a_b")]
    [InlineData("_x_", "\\_x\\_")]
    public void ToMarkdown_escapes_what_would_be_markup(string text, string expected) =>
        Assert.Equal(expected, FormattedText.FromPlainText(text).ToMarkdown());

    [Fact]
    public void ToHtml_escapes_and_keeps_two_spaces() => Assert.Equal(
        "a &#38; b &#60;c&#62;\u00A0 d", FormattedText.FromPlainText("a & b <c>  d").ToHtml());

    [Fact]
    public void WriteTo_hands_runs_and_styles_in_order()
    {
        var text = TestStyle.Parse("<citation><layout><text value=\"Roe, \"/><text value=\"Rivers\" font-style=\"italic\"/></layout></citation>")
            .FormatCitation(Citation.Of("a"), [TestStyle.Book()]);
        var writer = new RecordingWriter();

        text.WriteTo(writer);

        Assert.Equal(["Roe, ", "+Italic", "Rivers", "-Italic"], writer.Events);
        Assert.Equal("Roe, *Rivers*", text.ToMarkdown());
    }

    [Fact]
    public void Links_are_made_of_DOIs_when_asked_for()
    {
        var reference = TestStyle.Book(book => book[TextVariable.Doi] = "10.1000/a<b");
        var options = new FormatOptions { MakeLinks = true };
        var text = TestStyle.Parse("<citation><layout><text variable=\"DOI\"/></layout></citation>")
            .FormatCitation(Citation.Of("a"), [reference], options);

        Assert.Equal("<a href=\"https://doi.org/10.1000/a%3Cb\">10.1000/a&#60;b</a>", text.ToHtml());
    }

    [Theory]
    [InlineData("https://doi.org/", "<a href=\"https://doi.org/10.1000/a\">https://doi.org/10.1000/a</a>)")]
    [InlineData("DOI http://dx.doi.org/", "DOI <a href=\"https://doi.org/10.1000/a\">http://dx.doi.org/10.1000/a</a>)")]
    [InlineData("doi:", "doi:<a href=\"https://doi.org/10.1000/a\">10.1000/a</a>)")]
    public void Links_of_DOIs_hold_the_resolver_before_them(string prefix, string html)
    {
        var reference = TestStyle.Book(book => book[TextVariable.Doi] = "10.1000/a");
        var style = TestStyle.Parse($"<citation><layout><text variable=\"DOI\" prefix=\"{prefix}\" suffix=\")\"/></layout></citation>");
        var text = style.FormatCitation(Citation.Of("a"), [reference], new FormatOptions { MakeLinks = true });

        Assert.Equal(html, text.ToHtml());
        Assert.Equal(style.FormatCitation(Citation.Of("a"), [reference]).ToString(), text.ToString());
    }

    private sealed class RecordingWriter : IFormattedTextWriter
    {
        public List<string> Events { get; } = [];

        public void WriteText(ReadOnlySpan<char> text) => Events.Add(text.ToString());

        public void StartStyle(TextStyle style) => Events.Add("+" + style);

        public void EndStyle(TextStyle style) => Events.Add("-" + style);

        public void StartLink(string url) => Events.Add("+" + url);

        public void EndLink() => Events.Add("-link");
    }
}
