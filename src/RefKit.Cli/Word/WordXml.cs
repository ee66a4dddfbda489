using System.Xml;
using System.Xml.Linq;

namespace RefKit.Cli.Word;

/// <summary>Names and values of WordprocessingML (ECMA-376, part 1, 17), transitional or strict.</summary>
internal static class WordXml
{
    /// <summary>A child by its local name, in the namespace of its parent.</summary>
    public static XElement? Child(this XElement? parent, string name) => parent?.Element(parent.Name.Namespace + name);

    /// <summary>The attribute <c>w:val</c>; null when there is none.</summary>
    public static string? Value(this XElement? element) =>
        element?.Attribute(element.Name.Namespace + "val")?.Value;

    /// <summary>A property that is on or off; null where it is not given.</summary>
    public static bool? Switch(this XElement? properties, string name) =>
        properties.Child(name) is { } element ? element.Value() is not ("0" or "false" or "off") : null;

    /// <summary>Whether white space at the ends of an element counts.</summary>
    public static bool KeepsSpace(this XElement text) => text.Attribute(XNamespace.Xml + "space")?.Value == "preserve";

    /// <summary>Reads a part. A DTD is refused.</summary>
    /// <exception cref="XmlException">It is no XML, or has more characters than allowed.</exception>
    public static XDocument Load(Stream part, long maxCharacters)
    {
        using var reader = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = maxCharacters,
        });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
