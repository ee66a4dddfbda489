using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RefKit;

/// <summary>
/// Pages of a work: "35–39", "S12–S15", "iv–xii, 3", or one number ("13599", an article number where pages stand).
/// Immutable; equal when the pages are.
/// </summary>
public sealed record PageRange
{
    private PageRange(ImmutableArray<PageSegment> segments) => Segments = segments;

    /// <summary>The runs of pages, at least one.</summary>
    public ImmutableArray<PageSegment> Segments { get; }

    /// <summary>The first page, as written.</summary>
    public string First => Segments[0].First;

    /// <summary>The last page of all, written out: "39" also for "35–9".</summary>
    public string Last => Segments[^1].ExpandedLast;

    /// <summary>Whether this is one page, or one article number.</summary>
    public bool IsSingle => Segments is [{ Last: null }];

    /// <summary>
    /// Reads pages with any dash (hyphen, en dash, em dash, minus, two hyphens), with or without "p." or "pp." before
    /// them, several runs parted by commas, semicolons or ampersands. A page is letters and digits, with at least one
    /// digit or all roman; "35-39" is a range, "1-12–1-15" a range of pages numbered by chapter. False otherwise.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PageRange? range)
    {
        range = null;
        text = WithoutLabel(text.Trim());
        if (text.IsEmpty || text.Length > 1000)
        {
            return false;
        }

        var segments = ImmutableArray.CreateBuilder<PageSegment>(1);
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(",;&");
            var part = (end < 0 ? text : text[..end]).Trim();
            if (!TryParseSegment(part, out var segment))
            {
                return false;
            }

            segments.Add(segment);
            text = end < 0 ? [] : text[(end + 1)..].Trim();
            if (end >= 0 && text.IsEmpty)
            {
                return false;
            }
        }

        range = new PageRange(segments.DrainToImmutable());
        return true;
    }

    /// <summary>Reads pages as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException">The text is no page range.</exception>
    public static PageRange Parse(string text) => TryParse(text, out var range)
        ? range
        : throw new FormatException($"'{text}' is not a range of pages.");

    /// <inheritdoc/>
    public bool Equals(PageRange? other) =>
        other is not null && Segments.AsSpan().SequenceEqual(other.Segments.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Last);

    /// <summary>The pages with en dashes and commas: "35–39, 45".</summary>
    public override string ToString() => string.Join(", ", Segments);

    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is 'p' or 'P')
        {
            length++;
        }

        if (length is 0 or > 2 || length == text.Length)
        {
            return text;
        }

        // "p12" is a page with a letter; "p. 12", "pp 12" carry a label.
        return text[length] is '.' or ' ' ? text[(length + 1)..].TrimStart() : length == 2 ? text[2..] : text;
    }

    private static bool TryParseSegment(ReadOnlySpan<char> text, out PageSegment segment)
    {
        segment = default;
        if (!TryFindDash(text, out var start, out var length))
        {
            segment = new PageSegment(text.ToString(), null);
            return IsPage(text);
        }

        var first = text[..start].TrimEnd();
        var last = text[(start + length)..].TrimStart();
        segment = new PageSegment(first.ToString(), last.ToString());
        return IsPage(first) && IsPage(last);
    }

    // A long dash parts a range wherever it stands. Among hyphens it is the one in the middle: "1-12-1-15".
    private static bool TryFindDash(ReadOnlySpan<char> text, out int start, out int length)
    {
        start = text.IndexOfAny("–—−‒");
        length = 1;
        if (start >= 0)
        {
            return true;
        }

        start = text.IndexOf("--");
        if (start >= 0)
        {
            length = text[(start + 2)..].StartsWith("-") ? 3 : 2;
            return true;
        }

        var count = text.Count('-') + text.Count('‐') + text.Count('‑');
        if (count == 0 || count % 2 == 0)
        {
            return false;
        }

        for (var seen = 0; seen <= count / 2; seen++)
        {
            start += 1 + text[(start + 1)..].IndexOfAny("-‐‑");
        }

        return true;
    }

    private static bool IsPage(ReadOnlySpan<char> text)
    {
        var hasDigit = false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or ':' or '/' or '*' or '‑'))
            {
                return false;
            }

            hasDigit |= char.IsAsciiDigit(c);
        }

        return hasDigit || (!text.IsEmpty && text.IndexOfAnyExcept("ivxlcdmIVXLCDM") < 0);
    }
}
