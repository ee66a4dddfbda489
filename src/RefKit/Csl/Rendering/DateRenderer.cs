using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Renders <c>cs:date</c>: localized formats, own parts, ranges (CSL 1.0.2, Date).</summary>
internal sealed class DateRenderer(Renderer renderer)
{
    private readonly DateRangeRenderer _ranges = new(renderer);

    // By element: the same parts for every date that it prints.
    private readonly Dictionary<DateElement, ImmutableArray<DatePart>> _localized =
        new(ReferenceEqualityComparer.Instance);

    public void Render(DateElement element, List<RunNode> output)
    {
        var date = renderer.State.IsComparing && element.Variable.Is(DateVariable.Accessed)
            ? null
            : renderer.Variables.Date(element.Variable);
        var node = date is null ? null : RenderDate(element, date);
        renderer.State.Call(node is not null);
        if (node is not null)
        {
            renderer.State.Record(element.Variable.Key);
            output.Add(node);
        }
    }

    private RunNode? RenderDate(DateElement element, DateRange date)
    {
        if (renderer.IsSorting)
        {
            return new RunNode(DateSortKey.Of(date, Precision(element)), Formatting.None, RunTag.Date);
        }

        var format = element.Form switch
        {
            DateForm.Text => renderer.Locale.TextDate,
            DateForm.Numeric => renderer.Locale.NumericDate,
            _ => element.IsLocalized ? renderer.Locale.TextDate : null,
        };
        var parts = format is null ? element.Parts : PartsOf(format, element);
        if (element.IsLocalized && (date.Start ?? date.End) is not { Day: > 0 })
        {
            parts = WithoutLead(parts.RemoveAll(static part => part.Name == DatePartName.Day));
        }

        var delimiter = format?.Delimiter is { Length: > 0 } own ? own : element.IsLocalized ? "" : element.Delimiter;
        var nodes = date.Literal is { } literal
            ? RenderLiteral(parts, literal)
            : _ranges.Render(parts, date, delimiter, takesYearSuffix: true);
        if (nodes.Count == 0)
        {
            return null;
        }

        // Text case is for the parts, not for the whole.
        var result = renderer.Format(nodes, element.Formatting.TextCase == TextCase.Unset
            ? element.Formatting
            : element.Formatting with { TextCase = TextCase.Unset });
        result = ReferenceEquals(result, nodes[0]) ? new RunNode(nodes, Formatting.None) : result;
        result.Tag = RunTag.Date;
        return result;
    }

    // The text stands for the year: a style may print the year and the rest of a date apart.
    private List<RunNode> RenderLiteral(ImmutableArray<DatePart> parts, string literal)
    {
        foreach (var part in parts)
        {
            if (part.Name == DatePartName.Year)
            {
                return [renderer.Leaf(literal, part.Formatting)];
            }
        }

        return [];
    }

    private static DatePrecision Precision(DateElement element)
    {
        if (element.Form != DateForm.None || element.Parts.IsEmpty)
        {
            return element.Precision;
        }

        var precision = DatePrecision.Year;
        foreach (var part in element.Parts)
        {
            precision = part.Name switch
            {
                DatePartName.Day => DatePrecision.YearMonthDay,
                DatePartName.Month when precision == DatePrecision.Year => DatePrecision.YearMonth,
                _ => precision,
            };
        }

        return precision;
    }

    private ImmutableArray<DatePart> PartsOf(DateFormat format, DateElement element)
    {
        if (!_localized.TryGetValue(element, out var parts))
        {
            parts = element.IsLocalized ? PartsInOrder(format, element) : LocalizedParts(format, element);
            _localized.Add(element, parts);
        }

        return parts;
    }

    // CSL 1.0.2, Localized Dates: date-parts trims the locale's format; cs:date-part elements change the rest.
    private static ImmutableArray<DatePart> LocalizedParts(DateFormat format, DateElement element)
    {
        if (element.Precision == DatePrecision.YearMonthDay && element.Parts.IsEmpty)
        {
            return format.Parts;
        }

        var parts = ImmutableArray.CreateBuilder<DatePart>(format.Parts.Length);
        foreach (var part in format.Parts)
        {
            if ((part.Name == DatePartName.Day && element.Precision != DatePrecision.YearMonthDay)
                || (part.Name == DatePartName.Month && element.Precision == DatePrecision.Year))
            {
                continue;
            }

            parts.Add(Override(part, element.Parts));
        }

        return parts.DrainToImmutable();
    }

    // Only the parts that the element has; what leads over to one behind them that it has not is left out.
    private static ImmutableArray<DatePart> PartsInOrder(DateFormat format, DateElement element) =>
        WithoutLead(format.Parts.RemoveAll(part => element.Parts.All(wanted => wanted.Name != part.Name)));

    // Behind a month without a day stands nothing that leads over to a day. "月" is the month's own.
    private static ImmutableArray<DatePart> WithoutLead(ImmutableArray<DatePart> parts) =>
        parts.IsEmpty || !parts[^1].Formatting.Suffix.EndsWith(' ')
            ? parts
            : parts.SetItem(parts.Length - 1, parts[^1] with { Formatting = parts[^1].Formatting with { Suffix = "" } });

    private static DatePart Override(DatePart part, ImmutableArray<DatePart> overrides)
    {
        foreach (var other in overrides)
        {
            if (other.Name == part.Name)
            {
                return part with
                {
                    Form = other.Form == DatePartForm.Unset ? part.Form : other.Form,
                    Formatting = other.Formatting with
                    {
                        Prefix = part.Formatting.Prefix,
                        Suffix = part.Formatting.Suffix,
                        TextCase = other.Formatting.TextCase == TextCase.Unset
                            ? part.Formatting.TextCase
                            : other.Formatting.TextCase,
                        StripPeriods = other.Formatting.StripPeriods || part.Formatting.StripPeriods,
                    },
                    RangeDelimiter = other.RangeDelimiter == "–" ? part.RangeDelimiter : other.RangeDelimiter,
                };
            }
        }

        return part;
    }
}
