using System.Xml;
using System.Xml.Linq;

namespace RefKit.Fuzz;

/// <summary>Damages a style: its text, or its elements and attributes so that it stays XML.</summary>
internal static class StyleMutator
{
    public static string Mutate(string xml, Random random)
    {
        if (random.Next(4) == 0)
        {
            return HostileText.Mutate(xml, random);
        }

        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        var changes = 1 + random.Next(4);
        for (var i = 0; i < changes; i++)
        {
            Change(document, random);
        }

        return document.ToString(SaveOptions.DisableFormatting);
    }

    private static void Change(XDocument document, Random random)
    {
        var elements = document.Root!.Descendants().ToList();
        if (elements.Count == 0)
        {
            return;
        }

        var element = elements[random.Next(elements.Count)];
        var other = elements[random.Next(elements.Count)];
        switch (random.Next(8))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2:
                element.Add(new XElement(other));
                break;
            case 3:
                element.Name = other.Name;
                break;
            case 4:
                Wrap(element, random);
                break;
            default:
                ChangeAttribute(element, other, random);
                break;
        }
    }

    private static void Wrap(XElement element, Random random)
    {
        var depth = random.Next(10) == 0 ? 500 : 1 + random.Next(3);
        for (var i = 0; i < depth; i++)
        {
            var group = new XElement(element.Name.Namespace + "group", new XAttribute("delimiter", HostileOf(random)));
            element.AddAfterSelf(group);
            element.Remove();
            group.Add(element);
        }
    }

    private static void ChangeAttribute(XElement element, XElement other, Random random)
    {
        var attributes = element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration).ToList();
        var others = other.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration).ToList();
        if (attributes.Count > 0 && random.Next(3) == 0)
        {
            attributes[random.Next(attributes.Count)].Remove();
        }
        else if (attributes.Count > 0 && random.Next(2) == 0)
        {
            attributes[random.Next(attributes.Count)].Value = others.Count > 0 && random.Next(2) == 0
                ? others[random.Next(others.Count)].Value
                : HostileOf(random);
        }
        else if (others.Count > 0)
        {
            var attribute = others[random.Next(others.Count)];
            element.SetAttributeValue(attribute.Name, random.Next(4) == 0 ? HostileOf(random) : attribute.Value);
        }
    }

    // XML has no control characters and no lone surrogates.
    private static string HostileOf(Random random) => string.Concat(
        HostileText.Make(random).Where(static c => XmlConvert.IsXmlChar(c)));
}
