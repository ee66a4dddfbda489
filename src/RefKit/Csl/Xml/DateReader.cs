using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>Reads <c>cs:date</c>, in a style and as a localized format, and its parts (CSL 1.0.2, Date).</summary>
internal sealed class DateReader(AttributeReader attributes)
{
    public DateFormat ReadFormat(CslNode node) => new(
        attributes.Enum(node, "form", StyleTables.DateForms) ?? DateForm.Text,
        node["delimiter"] ?? "",
        attributes.Formatting(node),
        ReadParts(node));

    public StyleElement? ReadElement(CslNode node)
    {
        if (node["variable"] is not { } name)
        {
            attributes.Problems.Error("CSL012", "'date' needs a 'variable'.", node.Line, node.Column);
            return null;
        }

        if (!Variable.TryParse(name, out var variable) || variable.Kind != VariableKind.Date)
        {
            attributes.Report(node, "variable", $"'{name}' is not a date variable.");
            return null;
        }

        return new DateElement(
            variable,
            attributes.Enum(node, "form", StyleTables.DateForms) ?? DateForm.None,
            attributes.Enum(node, "date-parts", StyleTables.DatePrecisions) ?? DatePrecision.YearMonthDay)
        {
            Formatting = attributes.Formatting(node),
            Delimiter = node["delimiter"] ?? "",
            Parts = ReadParts(node),
        };
    }

    private ImmutableArray<DatePart> ReadParts(CslNode node)
    {
        var parts = ImmutableArray.CreateBuilder<DatePart>(node.Children.Count);
        foreach (var child in node.Children)
        {
            if (child.Name != "date-part"
                || attributes.Enum(child, "name", StyleTables.DatePartNames) is not { } name)
            {
                attributes.Problems.Error("CSL011", "Only 'date-part' elements with a 'name' stand in 'date'.",
                    child.Line, child.Column);
                continue;
            }

            parts.Add(new DatePart(name, attributes.Enum(child, "form",
                StyleTables.DatePartForms) ?? DatePartForm.Unset)
            {
                Formatting = attributes.Formatting(child),
                RangeDelimiter = child["range-delimiter"] ?? "–",
            });
        }

        return parts.DrainToImmutable();
    }
}
