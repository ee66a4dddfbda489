using System.Collections.Immutable;
using System.Globalization;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Renders <c>cs:date</c>: localized formats, own parts, ranges (CSL 1.0.2, Date).</summary>
internal sealed class DateRenderer(Renderer renderer)
{
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
        if (date.Literal is { } literal)
        {
            // Where a style prints the year and the rest of a date apart, the text stands for the year.
            return PrintsYear(element) ? renderer.Leaf(literal, element.Formatting, RunTag.Date) : null;
        }

        if (renderer.IsSorting)
        {
            return new RunNode(ForSorting(date, Precision(element)), Formatting.None, RunTag.Date);
        }

        var format = element.Form switch
        {
            DateForm.Text => renderer.Locale.TextDate,
            DateForm.Numeric => renderer.Locale.NumericDate,
            _ => null,
        };
        var parts = format is null ? element.Parts : LocalizedParts(format, element);
        var delimiter = format?.Delimiter is { Length: > 0 } own ? own : element.Delimiter;
        var nodes = RenderParts(parts, date, delimiter, takesYearSuffix: true);
        if (nodes.Count == 0)
        {
            return null;
        }

        var result = renderer.Format(nodes, element.Formatting);
        result = ReferenceEquals(result, nodes[0]) ? new RunNode(nodes, Formatting.None) : result;
        result.Tag = RunTag.Date;
        return result;
    }

    private static bool PrintsYear(DateElement element)
    {
        if (element.Form != DateForm.None)
        {
            return true;
        }

        foreach (var part in element.Parts)
        {
            if (part.Name == DatePartName.Year)
            {
                return true;
            }
        }

        return false;
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

    private List<RunNode> RenderParts(
        ImmutableArray<DatePart> parts, DateRange date, string delimiter, bool takesYearSuffix)
    {
        var nodes = new List<RunNode>(parts.Length);
        if (date is not { IsRange: true, Start: not null })
        {
            AppendParts(nodes, parts, date.Start ?? date.End!.Value, delimiter, takesYearSuffix, 0, parts.Length);
            return nodes;
        }

        if (date.End is not { } end)
        {
            AppendParts(nodes, parts, date.Start.Value, delimiter, takesYearSuffix, 0, parts.Length);
            AppendDelimiter(nodes, parts);
            return nodes;
        }

        AppendRange(nodes, parts, date.Start.Value, end, delimiter, takesYearSuffix);
        return nodes;
    }

    private void AppendRange(
        List<RunNode> nodes, ImmutableArray<DatePart> parts, PartialDate start, PartialDate end, string delimiter,
        bool takesYearSuffix)
    {
        var difference = LargestDifference(parts, start, end);
        if (difference is null)
        {
            AppendParts(nodes, parts, start, delimiter, takesYearSuffix, 0, parts.Length);
            return;
        }

        // The parts that differ, and those between them, are printed twice; what stands before and behind, once.
        var from = 0;
        var to = parts.Length;
        if (difference != DatePartName.Year)
        {
            while (from < parts.Length && !IsWithin(parts[from].Name, difference.Value))
            {
                from++;
            }

            while (to > from && !IsWithin(parts[to - 1].Name, difference.Value))
            {
                to--;
            }
        }

        var rangeDelimiter = "–";
        foreach (var part in parts)
        {
            rangeDelimiter = part.Name == difference ? part.RangeDelimiter : rangeDelimiter;
        }

        AppendParts(nodes, parts, start, delimiter, takesYearSuffix, 0, from);
        var (first, last) = (new List<RunNode>(), new List<RunNode>());
        AppendParts(first, parts, start, delimiter, takesYearSuffix: false, from, to);
        AppendParts(last, parts, end, delimiter, takesYearSuffix, from, to);
        if (first.Count > 0 && last.Count > 0)
        {
            first[^1].Formatting = first[^1].Formatting with { Suffix = "" };
            last[0].Formatting = last[0].Formatting with { Prefix = "" };
        }

        AddDelimited(nodes, first, delimiter);
        nodes.Add(new RunNode(rangeDelimiter, Formatting.None, RunTag.Delimiter));
        nodes.AddRange(last);
        var rest = new List<RunNode>();
        AppendParts(rest, parts, end, delimiter, takesYearSuffix, to, parts.Length);
        AddDelimited(nodes, rest, delimiter);
    }

    private static void AddDelimited(List<RunNode> nodes, List<RunNode> more, string delimiter)
    {
        if (nodes.Count > 0 && more.Count > 0 && delimiter.Length > 0)
        {
            nodes.Add(new RunNode(delimiter, Formatting.None, RunTag.Delimiter));
        }

        nodes.AddRange(more);
    }

    private static void AppendDelimiter(List<RunNode> nodes, ImmutableArray<DatePart> parts)
    {
        if (nodes.Count > 0)
        {
            nodes[^1].Formatting = nodes[^1].Formatting with { Suffix = "" };
            nodes.Add(new RunNode(parts[^1].RangeDelimiter, Formatting.None, RunTag.Delimiter));
        }
    }

    private static bool IsWithin(DatePartName part, DatePartName difference) => part >= difference;

    private static DatePartName? LargestDifference(ImmutableArray<DatePart> parts, PartialDate start, PartialDate end)
    {
        DatePartName? largest = null;
        foreach (var part in parts)
        {
            var differs = part.Name switch
            {
                DatePartName.Year => start.Year != end.Year,
                DatePartName.Month => start.Month != end.Month || start.Season != end.Season,
                _ => start.Day != end.Day,
            };
            if (differs && (largest is null || part.Name < largest))
            {
                largest = part.Name;
            }
        }

        return largest;
    }

    private void AppendParts(
        List<RunNode> nodes, ImmutableArray<DatePart> parts, PartialDate date, string delimiter, bool takesYearSuffix,
        int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (RenderPart(parts[i], date, takesYearSuffix) is not { } node)
            {
                continue;
            }

            if (nodes.Count > 0 && delimiter.Length > 0)
            {
                nodes.Add(new RunNode(delimiter, Formatting.None, RunTag.Delimiter));
            }

            nodes.Add(node);
        }
    }

    private RunNode? RenderPart(DatePart part, PartialDate date, bool takesYearSuffix)
    {
        switch (part.Name)
        {
            case DatePartName.Year:
                return RenderYear(part, date, takesYearSuffix);
            case DatePartName.Month:
                var month = Month(part, date);
                return string.IsNullOrEmpty(month) ? null : renderer.Leaf(month, part.Formatting);
            default:
                return date.Day == 0 ? null : renderer.Leaf(Day(part, date), part.Formatting);
        }
    }

    private RunNode RenderYear(DatePart part, PartialDate date, bool takesYearSuffix)
    {
        var year = Year(part, date.Year);
        var suffix = takesYearSuffix && !PrintsSuffixItself && !renderer.State.IsYearSuffixPrinted
            ? renderer.Context.Disambiguation.YearSuffix
            : null;
        if (suffix is null)
        {
            return renderer.Leaf(year, part.Formatting, RunTag.Year);
        }

        renderer.State.IsYearSuffixPrinted = true;
        var leaf = renderer.Leaf(year, part.Formatting with { Prefix = "", Suffix = "" }, RunTag.Year);
        return new RunNode(
            [leaf, new RunNode(suffix, Formatting.None, RunTag.YearSuffix)],
            new Formatting { Prefix = part.Formatting.Prefix, Suffix = part.Formatting.Suffix });
    }

    private bool PrintsSuffixItself =>
        renderer.Style.CitationPrintsYearSuffix || renderer.Style.BibliographyPrintsYearSuffix;

    private string Year(DatePart part, int year)
    {
        if (part.Form == DatePartForm.Short && year >= 1000)
        {
            return (year % 100).ToString("00", CultureInfo.InvariantCulture);
        }

        var number = Math.Abs((long)year).ToString(CultureInfo.InvariantCulture);
        return year switch
        {
            < 0 => number + renderer.Locale.Find("bc", TermForm.Long)?.Singular,
            < 1000 => number + renderer.Locale.Find("ad", TermForm.Long)?.Singular,
            _ => number,
        };
    }

    private string? Month(DatePart part, PartialDate date)
    {
        if (date.Season != Season.None)
        {
            return renderer.Locale.Find("season-0" + Digits((int)date.Season), TermForm.Long)?.Singular;
        }

        if (date.Month == 0)
        {
            return null;
        }

        return part.Form switch
        {
            DatePartForm.Numeric => Digits(date.Month),
            DatePartForm.NumericLeadingZeros => TwoDigits(date.Month),
            DatePartForm.Short => MonthTerm(date.Month, TermForm.Short),
            _ => MonthTerm(date.Month, TermForm.Long),
        };
    }

    private string Day(DatePart part, PartialDate date) => part.Form switch
    {
        DatePartForm.NumericLeadingZeros => TwoDigits(date.Day),
        DatePartForm.Ordinal when date.Day == 1 || !renderer.Locale.LimitDayOrdinalsToDay1 =>
            OrdinalFormatter.Format(date.Day, MonthGender(date.Month), renderer.Locale),
        _ => Digits(date.Day),
    };

    private string? MonthTerm(int month, TermForm form) =>
        renderer.Locale.Find("month-" + TwoDigits(month), form)?.Singular;

    private GrammaticalGender MonthGender(int month) =>
        renderer.Locale.Find("month-" + TwoDigits(month), TermForm.Long)?.Gender ?? GrammaticalGender.Neuter;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A date as a text that sorts by time; what is not given sorts first, a range behind its start.</summary>
    public static string ForSorting(DateRange date, DatePrecision precision)
    {
        if (date.Literal is { } literal)
        {
            return literal;
        }

        var start = date.Start ?? date.End!.Value;
        var key = ForSorting(start, precision);
        return date is { IsRange: true, End: { } end, Start: not null }
            ? key + " " + ForSorting(end, precision)
            : key;
    }

    private static string ForSorting(PartialDate date, DatePrecision precision)
    {
        // Years BC count down: the distance from a year before all others sorts them right as text.
        const long FirstYear = 5_000_000_000;
        var month = date.Season == Season.None ? date.Month : (int)date.Season * 3;
        var key = (date.Year + FirstYear).ToString(CultureInfo.InvariantCulture);
        return precision switch
        {
            DatePrecision.Year => key + "0000",
            DatePrecision.YearMonth => key + TwoDigits(month) + "00",
            _ => key + TwoDigits(month) + TwoDigits(date.Day),
        };
    }
}
