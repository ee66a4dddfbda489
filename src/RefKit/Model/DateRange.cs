namespace RefKit;

/// <summary>
/// The value of a date variable: one date, a range of two (either end may be open or unknown), or a literal text that is
/// no date ("n.d.", "Ming dynasty"). Immutable.
/// </summary>
public sealed record DateRange
{
    private DateRange()
    {
    }

    /// <summary>The date, or the start of the range; null for a literal and for an open or unknown start.</summary>
    public PartialDate? Start { get; private init; }

    /// <summary>The end of the range; null for a single date, a literal, and an open or unknown end.</summary>
    public PartialDate? End { get; private init; }

    /// <summary>What stands at the start.</summary>
    public DateBoundary StartBoundary { get; private init; }

    /// <summary>What stands at the end of a range.</summary>
    public DateBoundary EndBoundary { get; private init; }

    /// <summary>Whether this is a range, also one with an open end.</summary>
    public bool IsRange { get; private init; }

    /// <summary>The text of a date that is no date, or null.</summary>
    public string? Literal { get; private init; }

    /// <summary>Whether any part of the date is not certain (CSL's <c>circa</c>).</summary>
    public bool IsCirca => Start is { IsCirca: true } || End is { IsCirca: true };

    /// <summary>The year of the start, else of the end; null for a literal.</summary>
    public int? Year => Start?.Year ?? End?.Year;

    /// <summary>A single date.</summary>
    public static DateRange Of(PartialDate date) => new() { Start = date };

    /// <summary>A single date: a year, year and month, or whole date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static DateRange Of(int year, int month = 0, int day = 0) => Of(PartialDate.Of(year, month, day));

    /// <summary>A range of two dates, in the order given.</summary>
    public static DateRange Between(PartialDate start, PartialDate end) =>
        new() { Start = start, End = end, IsRange = true };

    /// <summary>A range that goes on: "1998–".</summary>
    /// <param name="start">The start.</param>
    /// <param name="end">Whether the end is open or unknown.</param>
    public static DateRange From(PartialDate start, DateBoundary end = DateBoundary.Open) =>
        new() { Start = start, IsRange = true, EndBoundary = NotDate(end) };

    /// <summary>A range that has an end only: "–1998".</summary>
    /// <param name="end">The end.</param>
    /// <param name="start">Whether the start is open or unknown.</param>
    public static DateRange Until(PartialDate end, DateBoundary start = DateBoundary.Open) =>
        new() { End = end, IsRange = true, StartBoundary = NotDate(start) };

    /// <summary>A text that stands where a date would.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static DateRange FromLiteral(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new DateRange { Literal = text };
    }

    /// <summary>Reads an EDTF date or interval of level 0 or 1: <c>2004</c>, <c>2004-06/2006-08</c>, <c>1985/..</c>,
    /// <c>1985/</c>, <c>../1985-04</c>. False when it is none.</summary>
    public static bool TryParseEdtf(
        ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DateRange? range)
    {
        range = null;
        text = text.Trim();
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            range = PartialDate.TryParseEdtf(text, out var date) ? Of(date) : null;
            return range is not null;
        }

        if (!TryReadEnd(text[..slash], out var start, out var startBoundary)
            || !TryReadEnd(text[(slash + 1)..], out var end, out var endBoundary)
            || (start is null && end is null))
        {
            return false;
        }

        range = new DateRange
        {
            Start = start, End = end, StartBoundary = startBoundary, EndBoundary = endBoundary, IsRange = true,
        };
        return true;
    }

    /// <summary>The date in EDTF; null for a literal.</summary>
    public string? ToEdtf()
    {
        if (Literal is not null)
        {
            return null;
        }

        return IsRange
            ? $"{EndToEdtf(Start, StartBoundary)}/{EndToEdtf(End, EndBoundary)}"
            : Start?.ToEdtf();
    }

    /// <summary>The literal, else the date in EDTF.</summary>
    public override string ToString() => Literal ?? ToEdtf() ?? "";

    private static string EndToEdtf(PartialDate? date, DateBoundary boundary) => boundary switch
    {
        DateBoundary.Open => "..",
        DateBoundary.Unknown => "",
        _ => date?.ToEdtf() ?? "",
    };

    private static bool TryReadEnd(ReadOnlySpan<char> text, out PartialDate? date, out DateBoundary boundary)
    {
        date = null;
        boundary = text switch
        {
            "" => DateBoundary.Unknown,
            ".." => DateBoundary.Open,
            _ => DateBoundary.Date,
        };
        if (boundary == DateBoundary.Date)
        {
            if (!PartialDate.TryParseEdtf(text, out var read))
            {
                return false;
            }

            date = read;
        }

        return true;
    }

    private static DateBoundary NotDate(DateBoundary boundary) => boundary == DateBoundary.Date
        ? throw new ArgumentException("An end without a date is open or unknown.", nameof(boundary))
        : boundary;
}
