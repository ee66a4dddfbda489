using System.Xml;
using RefKit.Parsing.Labels;
using RefKit.Training.Augmentation;

namespace RefKit.Training.Data;

/// <summary>
/// Reads labelled references from AnyStyle's XML: <c>&lt;dataset&gt;&lt;sequence&gt;&lt;author&gt;..&lt;/author&gt;</c>,
/// the fields of a reference in their order, each with the marks behind it. Marks around a field are trimmed off it;
/// "19(1)" as a volume becomes volume and issue.
/// </summary>
internal static class AnyStyleFile
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 1 << 30,
    };

    // AnyStyle's names where they are not those of the labels.
    private static readonly Dictionary<string, FieldLabel> Names = new(StringComparer.Ordinal)
    {
        ["collection-title"] = FieldLabel.Series,
        ["collection-number"] = FieldLabel.Other,
        ["director"] = FieldLabel.Contributor,
        ["producer"] = FieldLabel.Contributor,
        ["source"] = FieldLabel.Note,
        ["signal"] = FieldLabel.Other,
    };

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The XML.</param>
    /// <param name="name">The file's name, for messages and for the ids.</param>
    /// <exception cref="InvalidDataException">
    /// It is no such XML; the message tells file, line and what is wrong.
    /// </exception>
    public static List<LabelledReference> Read(Stream stream, string name)
    {
        using var xml = XmlReader.Create(stream, Settings);
        var references = new List<LabelledReference>();
        try
        {
            xml.MoveToContent();
            if (xml.LocalName != "dataset")
            {
                throw Wrong(name, xml, $"<dataset> was expected, not <{xml.LocalName}>.");
            }

            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    references.Add(ReadSequence(xml, name, references.Count + 1));
                }
                else if (xml.NodeType == XmlNodeType.Text)
                {
                    throw Wrong(name, xml, "text stands outside of a <sequence>.");
                }
            }
        }
        catch (XmlException e)
        {
            // A DTD, which is refused, is told without its place; it stands at the start.
            var line = Math.Max(e.LineNumber, 1);
            throw new InvalidDataException(
                FormattableString.Invariant($"{name}: line {line}: the XML is broken: {e.Message}"), e);
        }

        return references;
    }

    private static LabelledReference ReadSequence(XmlReader xml, string name, int number)
    {
        if (xml.LocalName != "sequence")
        {
            throw Wrong(name, xml, $"<sequence> was expected, not <{xml.LocalName}>.");
        }

        var writer = new LabelledTextWriter();
        var isFirst = true;
        var isEmpty = xml.IsEmptyElement;
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Text)
            {
                throw Wrong(name, xml, "text stands outside of a field.");
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                var label = LabelOf(xml, name);
                writer.Add(isFirst ? "" : " ");
                AddField(writer, label, ReadText(xml, name));
                isFirst = false;
            }
        }

        return writer.ToReference(FormattableString.Invariant($"{Path.GetFileName(name)}/{number}"));
    }

    private static FieldLabel LabelOf(XmlReader xml, string name) =>
        Names.TryGetValue(xml.LocalName, out var label) || FieldLabels.TryParse(xml.LocalName, out label)
            ? label
            : throw Wrong(name, xml, $"<{xml.LocalName}> is no label of a field.");

    private static string ReadText(XmlReader xml, string name)
    {
        var text = "";
        var isEmpty = xml.IsEmptyElement;
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            text += xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace ? xml.Value : throw Wrong(name, xml, "a field has another element in it.");
        }

        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void AddField(LabelledTextWriter writer, FieldLabel label, string text)
    {
        if (label != FieldLabel.Volume || VolumeAndIssue.Match(text) is not { } cut)
        {
            writer.Add(label, text);
            return;
        }

        writer.Add(label, text[..cut.Volume]);
        writer.Add(text[cut.Volume..cut.Issue]);
        writer.Add(FieldLabel.Issue, text[cut.Issue..cut.End]);
        writer.Add(text[cut.End..]);
    }

    private static InvalidDataException Wrong(string name, XmlReader xml, string message) =>
        new(FormattableString.Invariant($"{name}: line {((IXmlLineInfo)xml).LineNumber}: {message}"));
}
