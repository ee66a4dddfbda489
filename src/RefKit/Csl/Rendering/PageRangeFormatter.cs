using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Page ranges in the four ways of CSL 1.0.2 (Appendix V, Page Range Formats).</summary>
internal static class PageRangeFormatter
{
    /// <summary>Formats a plain range: "120-9" with <c>expanded</c> is "120–129".</summary>
    /// <param name="text">The pages.</param>
    /// <param name="format">The style's range format; unset keeps the numbers and only puts the dash right.</param>
    /// <param name="delimiter">The locale's range delimiter.</param>
    /// <returns>Null when the text is anything but two numbers in digits with a dash between.</returns>
    public static string? TryFormat(string text, PageRangeFormat format, string delimiter)
    {
        var dash = text.AsSpan().IndexOfAny('-', '–');
        if (dash <= 0 || dash == text.Length - 1)
        {
            return null;
        }

        var first = text.AsSpan(0, dash);
        var last = text.AsSpan(dash + 1);
        return first.IndexOfAnyExceptInRange('0', '9') >= 0 || last.IndexOfAnyExceptInRange('0', '9') >= 0
            ? null
            : string.Concat(first, delimiter, LastOf(first, last, format));
    }

    /// <summary>How the second number of a range is written.</summary>
    public static ReadOnlySpan<char> LastOf(ReadOnlySpan<char> first, ReadOnlySpan<char> last, PageRangeFormat format)
    {
        if (format == PageRangeFormat.Unset
            || first.IndexOfAnyExceptInRange('0', '9') >= 0 || last.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return last;
        }

        var expanded = last.Length < first.Length
            ? string.Concat(first[..(first.Length - last.Length)], last)
            : last.ToString();
        if (!IsRising(first, expanded))
        {
            return last;
        }

        return format switch
        {
            PageRangeFormat.Expanded => expanded,
            PageRangeFormat.Minimal => Minimal(first, expanded, 1),
            PageRangeFormat.MinimalTwo => Minimal(first, expanded, 2),
            _ => Chicago(first, expanded, format == PageRangeFormat.Chicago16),
        };
    }

    /// <summary>Whether a range goes up once its second number is written out.</summary>
    public static bool IsRising(ReadOnlySpan<char> first, ReadOnlySpan<char> last) =>
        last.Length < first.Length
            ? first[(first.Length - last.Length)..].SequenceCompareTo(last) < 0
            : last.Length > first.Length || first.SequenceCompareTo(last) < 0;

    // Chicago Manual of Style, "Abbreviating, or condensing, inclusive numbers".
    private static ReadOnlySpan<char> Chicago(ReadOnlySpan<char> first, string last, bool isSixteenth)
    {
        if (first.Length < 3 || first.Length != last.Length || first.EndsWith("00"))
        {
            return last;
        }

        if (first[^2] == '0')
        {
            return Minimal(first, last, 1);
        }

        var shown = Minimal(first, last, 2);

        // The fifteenth edition writes four digits out when three of them change.
        return !isSixteenth && first.Length == 4 && shown.Length > 2 ? last : shown;
    }

    private static ReadOnlySpan<char> Minimal(ReadOnlySpan<char> first, string last, int least)
    {
        if (first.Length != last.Length)
        {
            return last;
        }

        var same = 0;
        while (same < first.Length - least && first[same] == last[same])
        {
            same++;
        }

        return last.AsSpan(same);
    }
}
