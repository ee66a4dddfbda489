using System.Globalization;
using System.Text;

namespace RefKit;

/// <summary>
/// A date of which perhaps only the year, or year and month or season, is known; with how sure it is (EDTF level 0 and
/// 1, ISO 8601-2). Months and days are checked against the proleptic Gregorian calendar.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, Season season, int day, int unspecifiedYearDigits,
        bool isMonthUnspecified, bool isDayUnspecified, DateQualification qualification)
    {
        Year = year;
        Month = month;
        Season = season;
        Day = day;
        UnspecifiedYearDigits = unspecifiedYearDigits;
        IsMonthUnspecified = isMonthUnspecified;
        IsDayUnspecified = isDayUnspecified;
        Qualification = qualification;
    }

    /// <summary>The year; negative for BC, so that −44 is 44 BC, as in CSL-JSON. Never 0. (EDTF counts otherwise: its
    /// year 0 is 1 BC; <see cref="TryParseEdtf"/> and <see cref="ToEdtf"/> convert.)</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12; 0 when not given.</summary>
    public int Month { get; }

    /// <summary>The season; <see cref="Season.None"/> when not given. A date has a month or a season, not both.</summary>
    public Season Season { get; }

    /// <summary>Whether the season was given as the number of a month (21 to 24): where months are written as numbers,
    /// it has no name to write. It is the same date either way.</summary>
    internal bool IsNumberedSeason { get; init; }

    /// <summary>The day, 1 to 31; 0 when not given.</summary>
    public int Day { get; }

    /// <summary>How many digits at the end of the year are left open: 1 for "201X" (then <see cref="Year"/> is 2010).</summary>
    public int UnspecifiedYearDigits { get; }

    /// <summary>Whether the month is written as unspecified ("2004-XX").</summary>
    public bool IsMonthUnspecified { get; }

    /// <summary>Whether the day is written as unspecified ("1985-04-XX").</summary>
    public bool IsDayUnspecified { get; }

    /// <summary>How sure the date is.</summary>
    public DateQualification Qualification { get; init; }

    /// <summary>Whether the date is not certain: CSL's <c>circa</c>, tested by <c>is-uncertain-date</c>.</summary>
    public bool IsCirca => Qualification != DateQualification.None;

    /// <summary>A year, year and month, or whole date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static PartialDate Of(int year, int month = 0, int day = 0) =>
        TryCreate(year, month, day, out var date)
            ? date
            : throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}-{month}-{day}.");

    /// <summary>A season of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is 0 or no season is named.</exception>
    public static PartialDate Of(int year, Season season)
    {
        ArgumentOutOfRangeException.ThrowIfZero(year);
        if (season is < Season.Spring or > Season.Winter)
        {
            throw new ArgumentOutOfRangeException(nameof(season));
        }

        return new PartialDate(year, 0, season, 0, 0, false, false, DateQualification.None);
    }

    /// <summary>Makes a date from its numbers; month and day 0 mean not given. False when there is no such date.</summary>
    public static bool TryCreate(int year, int month, int day, out PartialDate date)
    {
        date = default;
        if (year == 0 || month is < 0 or > 12 || day < 0 || (day > 0 && (month == 0 || day > DaysIn(year, month))))
        {
            return false;
        }

        date = new PartialDate(year, month, Season.None, day, 0, false, false, DateQualification.None);
        return true;
    }

    /// <summary>The same date with another qualification.</summary>
    public PartialDate With(DateQualification qualification) => this with { Qualification = qualification };

    /// <summary>Reads an EDTF date of level 0 or 1, such as <c>2001-02-03</c>, <c>2001-21</c>, <c>-0043</c>, <c>Y-170000002</c>,
    /// <c>201X</c>, <c>1984?</c>. Intervals are read by <see cref="DateRange.TryParseEdtf"/>.</summary>
    public static bool TryParseEdtf(ReadOnlySpan<char> text, out PartialDate date) => EdtfReader.TryReadDate(text, out date);

    /// <summary>The date in EDTF: <c>2001-02-03</c>, <c>2001-21</c>, <c>-0043</c> (44 BC), <c>201X</c>, <c>1984~</c>.</summary>
    public string ToEdtf()
    {
        var text = new StringBuilder(12);
        var year = Year < 0 ? (long)Year + 1 : Year;
        if (Math.Abs(year) > 9999)
        {
            text.Append('Y').Append(year.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            text.Append(year.ToString("0000", CultureInfo.InvariantCulture));
        }

        for (var i = 0; i < UnspecifiedYearDigits; i++)
        {
            text[^(i + 1)] = 'X';
        }

        if (Season != Season.None)
        {
            text.Append('-').Append((20 + (int)Season).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            AppendPart(text, Month, IsMonthUnspecified);
            AppendPart(text, Day, IsDayUnspecified);
        }

        text.Append(Qualification switch
        {
            DateQualification.Uncertain => "?",
            DateQualification.Approximate => "~",
            DateQualification.None => "",
            _ => "%",
        });
        return text.ToString();
    }

    /// <summary>The date in EDTF.</summary>
    public override string ToString() => ToEdtf();

    /// <summary>Orders by year, month (a season counts as its first month: spring is March) and day; what is not given
    /// comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0)
        {
            return byYear;
        }

        var byMonth = SortMonth.CompareTo(other.SortMonth);
        return byMonth != 0 ? byMonth : Day.CompareTo(other.Day);
    }

    /// <summary>Whether the dates are the same.</summary>
    public bool Equals(PartialDate other) => Year == other.Year && Month == other.Month && Season == other.Season
        && Day == other.Day && UnspecifiedYearDigits == other.UnspecifiedYearDigits
        && IsMonthUnspecified == other.IsMonthUnspecified && IsDayUnspecified == other.IsDayUnspecified
        && Qualification == other.Qualification;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Year, Month, Season, Day, UnspecifiedYearDigits, IsMonthUnspecified, IsDayUnspecified, Qualification);

    /// <summary>Whether the left date is earlier.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date is later.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date is not later.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date is not earlier.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private int SortMonth => Season == Season.None ? Month : (int)Season * 3;

    internal static PartialDate Unspecified(int year, int yearDigits, int month, bool isMonth, bool isDay) =>
        new(year, month, Season.None, 0, yearDigits, isMonth, isDay, DateQualification.None);

    internal static int DaysIn(int year, int month)
    {
        var astronomical = year < 0 ? year + 1L : year;
        var isLeap = astronomical % 4 == 0 && (astronomical % 100 != 0 || astronomical % 400 == 0);
        return month switch
        {
            2 => isLeap ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
    }

    private static void AppendPart(StringBuilder text, int value, bool isUnspecified)
    {
        if (isUnspecified)
        {
            text.Append("-XX");
        }
        else if (value > 0)
        {
            text.Append('-').Append(value.ToString("00", CultureInfo.InvariantCulture));
        }
    }
}
