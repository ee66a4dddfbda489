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

        var form = attributes.Enum(node, "form", StyleTables.DateForms) ?? DateForm.None;
        return new DateElement(
            variable,
            form,
            attributes.Enum(node, "date-parts", StyleTables.DatePrecisions) ?? DatePrecision.YearMonthDay)
        {
            Formatting = form == DateForm.None ? attributes.Formatting(node) : WithoutDefaults(attributes.Formatting(node)),
            Delimiter = node["delimiter"] ?? "",
            Parts = ReadParts(node),
            IsLocalized = node[CslNode.Localized] == "true",
        };
    }

    // Fonts that are the default anyway change nothing on a localized date, as in the engines.
    private static Formatting WithoutDefaults(Formatting formatting)
    {
        var rest = formatting with
        {
            FontStyle = formatting.FontStyle == FontStyle.Normal ? FontStyle.Unset : formatting.FontStyle,
            FontVariant = formatting.FontVariant == FontVariant.Normal ? FontVariant.Unset : formatting.FontVariant,
            FontWeight = formatting.FontWeight == FontWeight.Normal ? FontWeight.Unset : formatting.FontWeight,
            TextDecoration = formatting.TextDecoration == TextDecoration.None
                ? TextDecoration.Unset : formatting.TextDecoration,
            VerticalAlign = formatting.VerticalAlign == VerticalAlign.Baseline
                ? VerticalAlign.Unset : formatting.VerticalAlign,
        };
        return rest == Formatting.None ? Formatting.None : rest;
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
                RangeDelimiter = child["range-delimiter"] is { Length: > 0 } delimiter ? delimiter : "–",
            });
        }

        return parts.DrainToImmutable();
    }
}
