using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RefKit.Cli.Tests;

/// <summary>Makes and reads Word documents.</summary>
internal static class WordFile
{
    private const string RelationshipStart = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>A document with paragraphs, in which text between asterisks is in italics.</summary>
    public static byte[] Of(params string[] paragraphs) => Of([.. paragraphs.Select(text => Paragraph(text))]);

    /// <summary>A document with paragraphs.</summary>
    /// <param name="paragraphs">What stands in the body.</param>
    /// <param name="fill">Adds what else the document has.</param>
    public static byte[] Of(OpenXmlElement[] paragraphs, Action<MainDocumentPart>? fill = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(paragraphs));
            fill?.Invoke(main);
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph with a run for each part that asterisks part.</summary>
    public static Paragraph Paragraph(string text)
    {
        var paragraph = new Paragraph();
        var parts = text.Split('*');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 0)
            {
                paragraph.Append(Run(parts[i], i % 2 == 1 ? new RunProperties(new Italic()) : null));
            }
        }

        return paragraph;
    }

    public static Run Run(string text, RunProperties? properties = null) =>
        properties is null ? new Run(TextOf(text)) : new Run(properties, TextOf(text));

    public static DocumentFormat.OpenXml.Wordprocessing.Text TextOf(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>The paragraphs of a document, italics between asterisks.</summary>
    public static string[] Read(byte[] document) => Inspect(document, static main => main.Document.Body!.Elements<Paragraph>()
        .Select(static paragraph => string.Concat(paragraph.Descendants<Run>()
            .Select(static run => (IsItalic: run.RunProperties?.Italic is { } i && i.Val?.Value != false, run.InnerText))
            .Where(static run => run.InnerText.Length > 0)
            .Select(static run => run.IsItalic ? $"*{run.InnerText}*" : run.InnerText)).Replace("**", "", StringComparison.Ordinal))
        .ToArray());

    /// <summary>What Word's schema has against a document.</summary>
    public static string[] Problems(byte[] document)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. new OpenXmlValidator().Validate(opened).Select(static problem => problem.Description)];
    }

    public static T Inspect<T>(byte[] document, Func<MainDocumentPart, T> inspect)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return inspect(opened.MainDocumentPart!);
    }

    /// <summary>A document whose body is written as XML.</summary>
    public static byte[] WithBody(string body, string beforeRoot = "") => Zip(
        ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{RelationshipStart}officeDocument\" Target=\"/word/other.xml\"/></Relationships>"),
        ("word/other.xml", $"{beforeRoot}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The bytes of a part.</summary>
    public static byte[] Part(byte[] document, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read);
        using var part = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }
}
