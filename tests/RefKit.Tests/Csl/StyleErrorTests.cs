using System.Text;
using RefKit.Csl;

namespace RefKit.Tests.Csl;

public sealed class StyleErrorTests
{
    [Fact]
    public void Parse_reports_every_problem_with_line_and_column()
    {
        const string Xml = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
              <info><title>T</title><id>t</id><updated>2026-01-01T00:00:00Z</updated></info>
              <citation>
                <layout>
                  <text macro="missing"/>
                  <text variable="colour"/>
                  <number variable="volume" form="loud"/>
                  <blink/>
                </layout>
              </citation>
            </style>
            """;

        var exception = Assert.Throws<CslStyleException>(() => CslStyle.Parse(Xml));

        Assert.Equal(
            ["line 5, column 13: error CSL010: There is no macro 'missing'.",
                "line 6, column 13: error CSL010: There is no variable 'colour' in CSL 1.0.2.",
                "line 7, column 33: error CSL010: 'loud' is not a value of 'form'; expected 'numeric', 'ordinal', 'long-ordinal', 'roman'.",
                "line 8, column 8: error CSL011: 'blink' is not a rendering element."],
            exception.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("", "CSL001")]
    [InlineData("<style", "CSL001")]
    [InlineData("<locale xmlns=\"http://purl.org/net/xbiblio/csl\"/>", "CSL003")]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>", "CSL005")]
    [InlineData("<!DOCTYPE style [<!ENTITY a \"b\">]><style>&a;</style>", "CSL001")]
    [InlineData("<style><info><link rel=\"independent-parent\" href=\"http://example.org/apa\"/></info></style>", "CSL004")]
    public void Parse_of_what_is_no_style_says_why(string xml, string code) =>
        Assert.Equal(code, FirstError(() => CslStyle.Parse(xml)).Code);

    [Fact]
    public void Parse_finds_macros_that_call_themselves() => AssertTooLarge(
        "<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><group><text macro=\"a\"/></group></macro>");

    [Fact]
    public void Parse_refuses_macros_that_grow_without_bound()
    {
        var macros = new StringBuilder();
        for (var i = 0; i < 60; i++)
        {
            macros.Append(System.Globalization.CultureInfo.InvariantCulture, $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/><text macro=\"m{i + 1}\"/></macro>");
        }

        AssertTooLarge(macros + "<macro name=\"m60\"><text value=\"x\"/></macro>");
    }

    [Fact]
    public void Parse_refuses_a_million_nested_groups()
    {
        var nested = string.Concat(Enumerable.Repeat("<group>", 1_000_000));

        Assert.Equal(
            "line 1, column 706: error CSL002: Elements are nested more than 100 deep, which is the limit.",
            FirstError(() => CslStyle.Parse("<style><citation><layout>" + nested)).ToString());
    }

    private static Diagnostic FirstError(Action load) => Assert.Throws<CslStyleException>(load).Diagnostics
        .First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static void AssertTooLarge(string macros) => Assert.Contains(
        Assert.Throws<CslStyleException>(
            () => TestStyle.Parse("<citation><layout><text value=\"x\"/></layout></citation>", macros)).Diagnostics,
        static diagnostic => diagnostic.Code == "CSL014");
}
