using System.Text;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Page ranges in the four ways of CSL 1.0.2 (Appendix V, Page Range Formats).</summary>
internal static class PageRangeFormatter
{
    /// <summary>Formats pages as written: "120-9, 130" with <c>expanded</c> is "120–129, 130".</summary>
    /// <param name="text">The pages.</param>
    /// <param name="format">The style's range format; unset keeps the numbers and only puts the dash right.</param>
    /// <param name="delimiter">The locale's range delimiter.</param>
    /// <param name="ampersand">What stands for "&amp;" between two pages.</param>
    public static string Format(string text, PageRangeFormat format, string delimiter, string ampersand)
    {
        if (text.AsSpan().IndexOfAny("-–,&;") < 0)
        {
            return text;
        }

        var output = new StringBuilder(text.Length + 4);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (',' or '&' or ';'))
            {
                continue;
            }

            AppendRange(output, text.AsSpan(start, i - start).Trim(), format, delimiter);
            if (i < text.Length)
            {
                _ = text[i] == '&'
                    ? output.Append(' ').Append(ampersand).Append(' ')
                    : output.Append(text[i]).Append(' ');
            }

            start = i + 1;
        }

        return output.ToString();
    }

    private static void AppendRange(StringBuilder output, ReadOnlySpan<char> text, PageRangeFormat format,
        string delimiter)
    {
        if (!TrySplit(text, out var first, out var last))
        {
            AppendUnescaped(output, text);
            return;
        }

        var prefix = PrefixOf(first);
        var lastPrefix = PrefixOf(last);
        var firstDigits = first[prefix.Length..];
        var lastDigits = last[lastPrefix.Length..];
        if (firstDigits.IsEmpty || lastDigits.IsEmpty)
        {
            var isRange = firstDigits.IsEmpty && lastDigits.IsEmpty && IsRoman(first) && IsRoman(last);
            output.Append(first);
            output.Append(isRange ? delimiter : text[first.Length..^last.Length]);
            output.Append(last);
            return;
        }

        if (!lastPrefix.IsEmpty && !prefix.SequenceEqual(lastPrefix))
        {
            output.Append(text);
            return;
        }

        output.Append(first).Append(delimiter);
        var expanded = lastDigits.Length < firstDigits.Length
            ? string.Concat(firstDigits[..(firstDigits.Length - lastDigits.Length)], lastDigits)
            : lastDigits.ToString();
        if (format == PageRangeFormat.Unset || (expanded.Length == firstDigits.Length
            && string.CompareOrdinal(expanded, firstDigits.ToString()) <= 0))
        {
            output.Append(last);
            return;
        }

        switch (format)
        {
            case PageRangeFormat.Expanded:
                output.Append(prefix).Append(expanded);
                break;
            case PageRangeFormat.Minimal:
                output.Append(Minimal(firstDigits, expanded, 1));
                break;
            case PageRangeFormat.MinimalTwo:
                output.Append(Minimal(firstDigits, expanded, 2));
                break;
            default:
                AppendChicago(output, firstDigits, expanded, format == PageRangeFormat.Chicago16);
                break;
        }
    }

    // Chicago Manual of Style, "Abbreviating, or condensing, inclusive numbers".
    private static void AppendChicago(
        StringBuilder output, ReadOnlySpan<char> first, string last, bool isSixteenth)
    {
        if (first.Length < 3 || first.Length != last.Length || first.EndsWith("00"))
        {
            output.Append(last);
        }
        else if (first[^2] == '0')
        {
            output.Append(Minimal(first, last, 1));
        }
        else if (!isSixteenth && first.Length == 4 && Minimal(first, last, 2).Length > 2)
        {
            // The fifteenth edition writes four digits out when three of them change.
            output.Append(last);
        }
        else
        {
            output.Append(Minimal(first, last, 2));
        }
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

    // A range is two ends without spaces in them, with one dash between; "\-" is a hyphen that stays one.
    private static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> first, out ReadOnlySpan<char> last)
    {
        first = default;
        last = default;
        var dash = text.IndexOfAny("-–—");
        if (dash <= 0 || text[dash - 1] == '\\')
        {
            return false;
        }

        first = text[..dash].TrimEnd();
        last = text[(dash + 1)..].TrimStart();
        return text[dash] != '—' && !last.IsEmpty && !first.IsEmpty && last.IndexOfAny("-–—") < 0
            && first.IndexOf(' ') < 0 && last.IndexOf(' ') < 0;
    }

    private static void AppendUnescaped(StringBuilder output, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length || text[i + 1] != '-')
            {
                output.Append(text[i]);
            }
        }
    }

    private static ReadOnlySpan<char> PrefixOf(ReadOnlySpan<char> page)
    {
        var end = page.Length;
        while (end > 0 && char.IsAsciiDigit(page[end - 1]))
        {
            end--;
        }

        return page[..end];
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty
        && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsRoman(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("ivxlcdmIVXLCDM") < 0;
}
