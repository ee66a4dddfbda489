using RefKit.Csl;
using RefKit.Parsing;

namespace RefKit.Tests.Parsing;

public class LanguageOfReferenceTests
{
    private const string German = "Weber, M. (1904). Die Objektivität sozialwissenschaftlicher und sozialpolitischer "
        + "Erkenntnis. Archiv für Sozialwissenschaft und Sozialpolitik, 19(1), 22–87.";

    private const string English = "Fraser, A., & Muir, B. (2004). Salt and sleep in the life of small towns. Journal of "
        + "trace elements, 12(3), 45–51.";

    // A style that sets journals and titles in title case, as the public APA style does with journals.
    private const string TitleCaseStyle = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
          <info><title>Title case</title><id>title-case</id><updated>2024-01-01T00:00:00Z</updated></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout>
            <group delimiter=". ">
              <text variable="title" text-case="title"/>
              <text variable="container-title" text-case="title"/>
            </group>
          </layout></bibliography>
        </style>
        """;

    [Fact]
    public void German_article_gets_its_language_with_a_reason()
    {
        var parsed = ReferenceParser.Default.Parse(German);

        Assert.Equal("de", parsed.Reference.Language);
        Assert.Equal("de", parsed.Language?.Tag);
        Assert.Contains("title", parsed.Language?.Reason, StringComparison.Ordinal);
        Assert.InRange(parsed.Language!.Value.Confidence, 0.9, 1);
    }

    [Fact]
    public void German_article_keeps_its_case_in_APA()
    {
        var parsed = ReferenceParser.Default.Parse(German);
        var printed = CslStyle.BuiltIn("apa").FormatBibliography([parsed.Reference]).ToString();

        Assert.Contains("Die Objektivität sozialwissenschaftlicher und sozialpolitischer Erkenntnis. Archiv für "
            + "Sozialwissenschaft und Sozialpolitik, 19(1), 22–87.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_with_title_case_sets_English_titles_in_it_and_leaves_German_ones()
    {
        var style = CslStyle.Parse(TitleCaseStyle);
        var german = ReferenceParser.Default.Parse(German).Reference;
        var english = ReferenceParser.Default.Parse(English).Reference;
        var unknown = german.ToBuilder();
        unknown[TextVariable.Language] = null;

        Assert.Contains("Die Objektivität sozialwissenschaftlicher und sozialpolitischer Erkenntnis. Archiv für",
            style.FormatBibliography([german]).ToString(), StringComparison.Ordinal);
        Assert.Contains("Die Objektivität Sozialwissenschaftlicher Und",
            style.FormatBibliography([unknown.Build()]).ToString(), StringComparison.Ordinal);
        Assert.Contains("Salt and Sleep in the Life of Small Towns. Journal of Trace Elements",
            style.FormatBibliography([english]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Title_of_no_sure_language_gives_none()
    {
        var parsed = ReferenceParser.Default.Parse("Joyce, J. (1922). Ulysses. Shakespeare and Company.");

        Assert.Null(parsed.Language);
        Assert.Null(parsed.Reference.Language);
    }
}
