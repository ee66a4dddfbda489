using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck.Fluent;
using RefKit.Csl;
using RefKit.Markup;
using RefKit.Tests.Csl;
using RefKit.TestSupport;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace RefKit.Tests.Markup;

/// <summary>A document for Word can be written from runs alone.</summary>
public sealed class DocxTests
{
    [Fact]
    public void Runs_of_a_bibliography_make_a_valid_document()
    {
        var options = new FormatOptions { MakeLinks = true };
        var bibliography = CslStyle.BuiltIn("apa").FormatBibliography(MagnesiumReferences.All, options);

        var (text, errors) = RoundTrip([.. bibliography.Entries.Select(static entry => entry.Text)]);

        Assert.Empty(errors);
        Assert.Equal(bibliography.ToString(), text);
    }

    [Fact]
    public void Numbers_in_the_margin_are_set_off_by_a_tab()
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            bibliography: "<bibliography second-field-align=\"flush\"><layout><text variable=\"citation-number\" suffix=\".\"/><text variable=\"title\" font-style=\"italic\" font-weight=\"bold\" vertical-align=\"sup\"/></layout></bibliography>");
        var reference = TestStyle.Book(static book => book[TextVariable.Title] = "Rain & <snow>");

        var (text, errors) = RoundTrip([style.FormatBibliography([reference]).Entries[0].Text]);

        Assert.Empty(errors);
        Assert.Equal("1.\tRain & <snow>", text);
    }

    [Fact]
    public void Any_text_makes_a_valid_document() => Laws.Hold(
        MadeText.All.ListOf(20), static texts => RoundTrip([.. texts]).Errors.Count == 0, count: 20);

    private static (string Text, IReadOnlyList<string> Errors) RoundTrip(IReadOnlyList<FormattedText> entries)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(new Body(entries.SelectMany(entry => Paragraphs(entry, main))));
        }

        stream.Position = 0;
        using var read = WordprocessingDocument.Open(stream, isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(read).Select(static error => error.Description).ToList();
        var paragraphs = read.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(static paragraph =>
            string.Concat(paragraph.Descendants().Select(static part => part switch
            {
                WordText text => text.Text,
                TabChar when part.Parent is Run => "\t",
                _ => "",
            })));
        return (string.Join('\n', paragraphs), errors);
    }

    private static List<Paragraph> Paragraphs(FormattedText text, MainDocumentPart main)
    {
        var paragraphs = new List<Paragraph>();
        var isAfterMargin = false;
        foreach (var run in text.GetRuns())
        {
            if (run.StartsBlock && isAfterMargin)
            {
                paragraphs[^1].Append(new Run(new TabChar()));
            }
            else if (run.StartsBlock)
            {
                paragraphs.Add(new Paragraph(new ParagraphProperties(IndentationOf(run.Block))));
            }

            isAfterMargin = run.Block == TextBlock.LeftMargin;
            paragraphs[^1].Append(run.Url is { } url ? Linked(run, url, main) : Plain(run));
        }

        return paragraphs;
    }

    private static Indentation IndentationOf(TextBlock block) => block switch
    {
        TextBlock.Block => new Indentation(),
        TextBlock.Indent => new Indentation { Left = "720" },
        _ => new Indentation { Left = "720", Hanging = "720" },
    };

    private static Hyperlink Linked(TextRun run, string url, MainDocumentPart main) =>
        new(Plain(run)) { Id = main.AddHyperlinkRelationship(new Uri(new Uri(url).AbsoluteUri), isExternal: true).Id };

    // The order of the properties is that of the schema.
    private static Run Plain(TextRun run)
    {
        var properties = new RunProperties();
        AddIf(TextRunStyles.Bold, new Bold());
        AddIf(TextRunStyles.Italic | TextRunStyles.Oblique, new Italic());
        AddIf(TextRunStyles.SmallCaps, new SmallCaps());
        AddIf(TextRunStyles.Underline, new Underline { Val = UnderlineValues.Single });
        AddIf(TextRunStyles.Superscript, new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
        AddIf(TextRunStyles.Subscript, new VerticalTextAlignment { Val = VerticalPositionValues.Subscript });
        var text = string.Concat(run.Text.EnumerateRunes().Where(static rune =>
            !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
        return new Run(properties, new WordText(text) { Space = SpaceProcessingModeValues.Preserve });

        void AddIf(TextRunStyles styles, OpenXmlElement property)
        {
            if ((run.Styles & styles) != TextRunStyles.None)
            {
                properties.Append(property);
            }
        }
    }
}
