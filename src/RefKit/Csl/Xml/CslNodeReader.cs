using System.Text;
using System.Xml;

namespace RefKit.Csl.Xml;

/// <summary>
/// Reads the XML of a style or locale into nodes. No DTD; at most <see cref="MaxBytes"/>, <see cref="MaxNodes"/>
/// elements and attributes, <see cref="MaxDepth"/> nested elements and <see cref="MaxValueLength"/> characters in an
/// attribute; what breaks a limit is a problem with its place.
/// </summary>
internal sealed class CslNodeReader
{
    public const int MaxDepth = 100;

    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Styles in use have less than 20,000.</summary>
    public const int MaxNodes = 500_000;

    /// <summary>Attributes in use have less than 400 characters.</summary>
    public const int MaxValueLength = 4_000;

    private const string CslNamespace = "http://purl.org/net/xbiblio/csl";

    // Of the attributes that CSL does not have; other processors pass over them.
    private const string ExtensionNamespace = "urn:refkit:csl";

    private readonly ProblemList _problems;
    private readonly string? _lastElement;
    private readonly Stack<CslNode> _open = new();
    private readonly StringBuilder _text = new();
    private CslNode? _root;
    private int _nodeCount;

    private CslNodeReader(ProblemList problems, string? lastElement)
    {
        _problems = problems;
        _lastElement = lastElement;
    }

    /// <summary>Reads XML in the encoding that it declares.</summary>
    /// <param name="input">The file; stays open.</param>
    /// <param name="problems">Gets what is wrong.</param>
    /// <param name="lastElement">A child of the root behind whose end nothing is read; null reads all.</param>
    /// <returns>The root element, or null when a problem was reported.</returns>
    public static CslNode? Read(Stream input, ProblemList problems, string? lastElement = null)
    {
        using var limited = new LimitedStream(input, MaxBytes);
        using var reader = XmlReader.Create(limited, Settings());
        return new CslNodeReader(problems, lastElement).ReadAll(reader);
    }

    /// <summary>Reads XML text.</summary>
    /// <returns>The root element, or null when a problem was reported.</returns>
    public static CslNode? Read(string xml, ProblemList problems)
    {
        if (xml.Length > MaxBytes)
        {
            ReportSize(problems, 1, 1);
            return null;
        }

        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text, Settings());
        return new CslNodeReader(problems, null).ReadAll(reader);
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static void ReportSize(ProblemList problems, int line, int column) => problems.Error("CSL002",
        $"The file is larger than {MaxBytes / (1024 * 1024)} MiB, which is the limit.", line, column);

    private CslNode? ReadAll(XmlReader reader)
    {
        try
        {
            while (reader.Read())
            {
                if (!ReadNode(reader))
                {
                    return null;
                }

                if (_lastElement is not null && reader.Depth == 1 && reader.LocalName == _lastElement
                    && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement))
                {
                    break;
                }
            }

            return _root;
        }
        catch (SizeLimitException)
        {
            ReportSize(_problems, Math.Max(Line(reader), 1), Math.Max(Column(reader), 1));
            return null;
        }
        catch (XmlException exception)
        {
            _problems.Error("CSL001", $"The file is not well-formed XML: {FirstSentence(exception.Message)}",
                Math.Max(exception.LineNumber, 1), Math.Max(exception.LinePosition, 1));
            return null;
        }
    }

    // False when a limit is broken.
    private bool ReadNode(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return ReadStart(reader);
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                _text.Append(reader.Value);
                return true;
            case XmlNodeType.EndElement:
                var closed = _open.Pop();
                if (closed.Children.Count == 0)
                {
                    closed.Text = _text.ToString();
                }

                _text.Clear();
                return true;
            default:
                return true;
        }
    }

    private bool ReadStart(XmlReader reader)
    {
        if (_open.Count >= MaxDepth)
        {
            _problems.Error("CSL002", $"Elements are nested more than {MaxDepth} deep, which is the limit.",
                Line(reader), Column(reader));
            return false;
        }

        var isEmpty = reader.IsEmptyElement;
        var node = ReadElement(reader);
        _nodeCount += 1 + node.Attributes.Count;
        if (_nodeCount > MaxNodes)
        {
            _problems.Error("CSL002", $"There are more than {MaxNodes} elements and attributes, which is the limit.",
                node.Line, node.Column);
            return false;
        }

        if (node.Attributes.Find(static attribute => attribute.Value.Length > MaxValueLength) is { Value.Length: > 0 } large)
        {
            _problems.Error("CSL002", $"The value of '{large.Name}' is longer than {MaxValueLength} characters, which is the limit.",
                large.Line, large.Column);
            return false;
        }

        if (_root is null)
        {
            _root = node;
            CheckNamespace(reader, node);
        }
        else if (_open.TryPeek(out var parent))
        {
            parent.Children.Add(node);
        }

        _text.Clear();
        if (!isEmpty)
        {
            _open.Push(node);
        }

        return true;
    }

    private void CheckNamespace(XmlReader reader, CslNode root)
    {
        if (reader.NamespaceURI != CslNamespace)
        {
            _problems.Warning("CSL026", $"The root element is not in the namespace of CSL, '{CslNamespace}'.",
                root.Line, root.Column);
        }
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
                    var name = reader.NamespaceURI == ExtensionNamespace
                        ? CslNode.ExtensionPrefix + reader.LocalName
                        : reader.Name;
                    node.Attributes.Add(new CslAttribute(name, value, Line(reader), Column(reader)));
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
