using System.Text;
using System.Xml;

namespace RefKit.Csl.Xml;

/// <summary>
/// Reads the XML of a style or locale into nodes. No DTD, at most <see cref="MaxCharacters"/> characters and
/// <see cref="MaxDepth"/> nested elements; what breaks a limit is a problem with its place.
/// </summary>
internal static class CslNodeReader
{
    public const int MaxDepth = 100;

    public const long MaxCharacters = 16 * 1024 * 1024;

    /// <summary>The root element, or null when a problem was reported.</summary>
    public static CslNode? Read(TextReader input, ProblemList problems)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = MaxCharacters,
        };
        try
        {
            using var reader = XmlReader.Create(input, settings);
            return ReadRoot(reader, problems);
        }
        catch (XmlException exception)
        {
            problems.Error("CSL001", $"The file is not well-formed XML: {FirstSentence(exception.Message)}",
                Math.Max(exception.LineNumber, 1), Math.Max(exception.LinePosition, 1));
            return null;
        }
    }

    private static CslNode? ReadRoot(XmlReader reader, ProblemList problems)
    {
        var open = new Stack<CslNode>();
        var text = new StringBuilder();
        CslNode? root = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (open.Count >= MaxDepth)
                    {
                        problems.Error("CSL002", $"Elements are nested more than {MaxDepth} deep.", Line(reader),
                            Column(reader));
                        return null;
                    }

                    var node = ReadElement(reader);
                    (open.Count > 0 ? open.Peek().Children : null)?.Add(node);
                    root ??= node;
                    text.Clear();
                    if (!reader.IsEmptyElement)
                    {
                        open.Push(node);
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.Whitespace:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    var closed = open.Pop();
                    if (closed.Children.Count == 0)
                    {
                        closed.Text = text.ToString();
                    }

                    text.Clear();
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    private static CslNode ReadElement(XmlReader reader)
    {
        var node = new CslNode(reader.LocalName, Line(reader), Column(reader));
        if (reader.HasAttributes)
        {
            while (reader.MoveToNextAttribute())
            {
                if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                {
                    // Some styles write a character reference twice over ("&amp;#160;"); it is never meant as such.
                    var value = reader.Value.Contains("&#", StringComparison.Ordinal)
                        ? System.Net.WebUtility.HtmlDecode(reader.Value)
                        : reader.Value;
                    node.Attributes.Add(new CslAttribute(reader.Name, value, Line(reader), Column(reader)));
                }
            }

            reader.MoveToElement();
        }

        return node;
    }

    private static int Line(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;

    private static int Column(XmlReader reader) => ((IXmlLineInfo)reader).LinePosition;

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Line ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
