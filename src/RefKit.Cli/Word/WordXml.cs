using System.Xml;
using System.Xml.Linq;

namespace RefKit.Cli.Word;

/// <summary>Names and values of WordprocessingML (ECMA-376, part 1, 17), transitional or strict.</summary>
internal static class WordXml
{
    /// <summary>Word nests a few dozen elements at most.</summary>
    private const int MaxDepth = 256;

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
    /// <param name="part">The part; can be read twice.</param>
    /// <param name="maxCharacters">The most characters that are read.</param>
    /// <exception cref="XmlException">It is no XML, has more characters than allowed, or elements stand in each other
    /// too deeply.</exception>
    public static XDocument Load(Stream part, long maxCharacters)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = maxCharacters,
        };

        // A tree takes time with the square of its depth to build.
        using (var reader = XmlReader.Create(part, settings))
        {
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                {
                    throw new XmlException("Elements stand in elements too deeply.");
                }
            }
        }

        part.Position = 0;
        using var again = XmlReader.Create(part, settings);
        return XDocument.Load(again, LoadOptions.PreserveWhitespace);
    }
}
