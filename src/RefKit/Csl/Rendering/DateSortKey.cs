using System.Globalization;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Writes dates as texts that sort by time (CSL 1.0.2, Sorting).</summary>
internal static class DateSortKey
{
    /// <summary>A date as a text that sorts by time; what is not given sorts first, a range behind its start.</summary>
    public static string Of(DateRange date, DatePrecision precision)
    {
        if (date.Literal is { } literal)
        {
            return literal;
        }

        var start = date.Start ?? date.End!.Value;
        var key = Of(start, precision);
        return date is { IsRange: true, End: { } end, Start: not null }
            ? key + " " + Of(end, precision)
            : key;
    }

    private static string Of(PartialDate date, DatePrecision precision)
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

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
