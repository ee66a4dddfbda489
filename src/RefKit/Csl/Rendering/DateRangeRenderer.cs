using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Renders the parts of a date, and of a range from the part on that differs (CSL 1.0.2, Date Ranges).
/// </summary>
internal sealed class DateRangeRenderer(Renderer renderer)
{
    // The term of a style that says that a range goes on: "2015–present" (APA 7, 10.12).
    private const string Present = "refkit:present";

    private readonly DatePartRenderer _parts = new(renderer);

    /// <summary>The nodes of a date or a range; empty when it has none of the parts.</summary>
    public List<RunNode> Render(
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
            if (parts.Any(static part => part.Name == DatePartName.Year)
                && renderer.Locale.Find(Present, TermForm.Long) is { Singular.Length: > 0 } present)
            {
                nodes.Add(renderer.Leaf(present.Singular, Formatting.None));
            }

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
            if (_parts.Render(parts[i], date, takesYearSuffix) is not { } node)
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
}
