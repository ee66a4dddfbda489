using RefKit.Csl;
using RefKit.TestSupport;

namespace RefKit.Tests.Csl;

/// <summary>Whole bibliographies in every format, against approved files that were read by eye and by the programs they
/// are for.</summary>
public sealed class BibliographyOutputTests
{
    private static readonly CslStyle Numbered = TestStyle.Parse(
        "<citation><layout><text variable=\"citation-number\"/></layout></citation>",
        bibliography: """
            <bibliography second-field-align="flush" entry-spacing="1"><layout>
            <text variable="citation-number" prefix="[" suffix="]"/>
            <group delimiter=" "><names variable="author" suffix="."/><text variable="title" font-style="italic"/></group>
            <text variable="note" display="indent" font-variant="small-caps"/></layout></bibliography>
            """);

    private static readonly Reference[] Works =
    [
        Work("a", "O’Brien", "[Sic] 100 % & more_", "A note \\ {x}"), Work("b", "Żółć", "Two -- <i>dashes</i> — é 😀", null),
    ];

    public static TheoryData<string, string> Outputs => new()
    {
        { "magnesium-apa.rtf", Apa().ToRtf() },
        { "magnesium-apa.tex", Apa().ToLatex() },
        { "magnesium-apa-inline.html", Apa().ToHtml(HtmlStyling.Inline) },
        { "numbered.rtf", Numbered.FormatBibliography(Works).ToRtf() },
        { "numbered.tex", Numbered.FormatBibliography(Works).ToLatex() },
        { "numbered-inline.html", Numbered.FormatBibliography(Works).ToHtml(HtmlStyling.Inline) },
        { "numbered-element.html", Numbered.FormatBibliography(Works).ToHtml(HtmlStyling.StyleElement) },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Output_is_the_approved_one(string name, string actual)
    {
        var path = Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Tests", "Data", "Csl", name);

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n'), actual.TrimEnd('\n'));
    }

    [Fact]
    public void ToHtml_prints_classes_only_unless_told_otherwise()
    {
        var bibliography = Numbered.FormatBibliography(Works);

        Assert.Equal(bibliography.ToHtml(HtmlStyling.Classes), bibliography.ToHtml());
        Assert.DoesNotContain("<div class=\"csl-entry\" style", bibliography.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_within_values_are_not_taken_for_blocks()
    {
        var html = Numbered.FormatBibliography([Work("a", "Roe", "<div class=\"csl-indent\">", null)]).ToHtml(HtmlStyling.Inline);

        Assert.DoesNotContain("<div class=\"csl-indent\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_print_is_still_a_document()
    {
        var bibliography = Numbered.FormatBibliography([]);

        Assert.Equal("\\begingroup\n\\providecommand{\\href}[2]{#2}\n\\endgroup\n", bibliography.ToLatex());
        Assert.EndsWith("}\n", bibliography.ToRtf(), StringComparison.Ordinal);
        Assert.Equal("<div class=\"csl-bib-body\">\n</div>", bibliography.ToHtml());
    }

    private static FormattedBibliography Apa() =>
        CslStyle.BuiltIn("apa").FormatBibliography(MagnesiumReferences.All, new FormatOptions { MakeLinks = true });

    private static Reference Work(string id, string family, string title, string? note) => TestStyle.Book(
        book =>
        {
            book[TextVariable.Title] = title;
            book[TextVariable.Note] = note;
            book.Add(NameVariable.Author, Name.Person(family, null));
        }, id);
}
