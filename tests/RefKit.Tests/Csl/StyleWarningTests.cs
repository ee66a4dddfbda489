using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>What a style has that CSL 1.0.2 has not is told, with its place, and the style is used all the same.</summary>
public sealed class StyleWarningTests
{
    [Theory]
    [InlineData("<text value=\"x\" colour=\"red\"/>", "CSL021", "'text' has no attribute 'colour' in CSL 1.0.2.")]
    [InlineData("<text value=\"x\" form=\"short\"/>", "CSL025", "'form' has no effect without 'variable' or 'term'.")]
    [InlineData("<text value=\"x\" term=\"and\"/>", "CSL025", "'value' has no effect beside 'term'.")]
    [InlineData("<text term=\"nd\"/>", "CSL022", "'nd' is not a value of 'term' in CSL 1.0.2; expected a term of CSL 1.0.2.")]
    [InlineData("<text variable=\"author\"/>", "CSL022", "'author' is not a value of 'variable' in CSL 1.0.2; expected a text or number variable of CSL 1.0.2.")]
    [InlineData("<text variable=\"title\" form=\"verb\"/>", "CSL022", "'verb' is not a form of a variable; expected 'long', 'short'.")]
    [InlineData("<group/>", "CSL024", "'group' is empty.")]
    [InlineData("<group><text value=\"x\"><text value=\"y\"/></text></group>", "CSL023", "'text' does not stand in 'text' and is ignored.")]
    [InlineData("<text value=\"x\">y</text>", "CSL023", "'text' holds no text; what stands in it is ignored.")]
    [InlineData("<number variable=\"title\"/>", "CSL022", "'title' is not a value of 'variable' in CSL 1.0.2; expected a number variable of CSL 1.0.2.")]
    [InlineData("<date variable=\"issued\"/>", "CSL024", "A 'date' without 'form' prints its 'date-part' elements, and has none.")]
    [InlineData("<date variable=\"issued\" form=\"text\" delimiter=\"/\"/>", "CSL025", "'delimiter' has no effect with 'form'.")]
    [InlineData("<date variable=\"issued\"><date-part name=\"day\" form=\"short\"/></date>", "CSL022", "'short' is not a form of a day.")]
    [InlineData("<names variable=\"author\" et-al-min=\"3\"/>", "CSL021", "'names' has no attribute 'et-al-min' in CSL 1.0.2.")]
    [InlineData("<names variable=\"author\"><name/><name/></names>", "CSL023", "'names' has one 'name' only; this is another.")]
    [InlineData("<choose><if type=\"podcast\"><text value=\"x\"/></if></choose>", "CSL020", "The condition type=\"podcast\" is not in CSL 1.0.2 and never holds.")]
    [InlineData("<choose><if context=\"x\"><text value=\"x\"/></if></choose>", "CSL020", "The condition 'context' is not in CSL 1.0.2 and never holds.")]
    [InlineData("<choose><if type=\"book\"/><else><text value=\"x\"/></else><else-if type=\"map\"/></choose>", "CSL023", "'else-if' stands behind 'else' and never holds.")]
    public void Parse_warns_of_what_has_no_effect(string element, string code, string message)
    {
        var style = TestStyle.Parse($"<citation><layout>{element}<text value=\"!\"/></layout></citation>", root: Root);

        var warning = Assert.Single(style.Diagnostics, static item => item.Code != "CSL024" || !item.Message.Contains("updated", StringComparison.Ordinal));
        Assert.Equal((code, DiagnosticSeverity.Warning, message, 4), (warning.Code, warning.Severity, warning.Message, warning.Line));
        Assert.True(warning.Column > 18);
        Assert.EndsWith("!", style.FormatCitation(Citation.Of("a"), [TestStyle.Book()]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_warns_of_what_a_style_needs() => Assert.Equal(
        [
            "line 1, column 2: warning CSL026: The root element is not in the namespace of CSL, 'http://purl.org/net/xbiblio/csl'.",
            "line 1, column 2: warning CSL024: 'style' needs the attribute 'class'.",
            "line 1, column 2: warning CSL024: 'style' needs the attribute 'version'.",
            "line 1, column 2: warning CSL024: 'style' needs a 'info'.",
        ],
        CslStyle.Parse("<style><citation><layout><text value=\"x\"/></layout></citation></style>").Diagnostics
            .Select(static item => item.ToString()));

    [Fact]
    public void Parse_tells_an_error_once_and_in_the_order_of_the_file()
    {
        const string Xml = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">
              <info><title>T</title><id>t</id><updated>2026-01-01T00:00:00Z</updated></info>
              <macro name="a"><text value="x" text-case="loud"/></macro>
              <macro name="a"><text value="y"/></macro>
              <citation><layout><text macro="b"/><group blink="1"/></layout></citation>
            </style>
            """;

        Assert.Equal(
            [(3, "CSL010"), (4, "CSL013"), (5, "CSL010"), (5, "CSL024"), (5, "CSL021")],
            Assert.Throws<CslStyleException>(() => CslStyle.Parse(Xml)).Diagnostics.Select(static item => (item.Line!.Value, item.Code)));
    }

    [Fact]
    public void Locale_warns_of_what_has_no_effect()
    {
        var locale = CslLocale.Parse("""
            <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-XX">
              <style-options punctuation-in-quote="true"/>
              <terms><term name="and" gender="feminine" loud="1">and</term><term name="page"><single>page</single></term></terms>
              <blink/>
            </locale>
            """);

        Assert.Equal(
            ["CSL025", "CSL021", "CSL024", "CSL023"], locale.Diagnostics.Select(static item => item.Code));
    }

    private const string Root = "class=\"in-text\"";
}
