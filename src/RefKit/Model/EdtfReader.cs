namespace RefKit;

/// <summary>Reads dates of the Extended Date/Time Format, level 0 and 1 (ISO 8601-2:2019). A time of day is read over:
/// a publication has none.</summary>
internal static class EdtfReader
{
    private const int MaxYearDigits = 9;

    public static bool TryReadDate(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = text.Trim();
        var time = text.IndexOf('T');
        if (time > 0 && !IsTime(text[(time + 1)..]))
        {
            return false;
        }

        text = time > 0 ? text[..time] : text;
        var qualification = ReadQualification(ref text);
        if (!TryReadYear(ref text, out var year, out var unspecifiedDigits)
            || !TryReadRest(text, year, unspecifiedDigits, out date))
        {
            return false;
        }

        date = date.With(qualification);
        return true;
    }

    private static DateQualification ReadQualification(ref ReadOnlySpan<char> text)
    {
        var qualification = text is [.., var last] ? last switch
        {
            '?' => DateQualification.Uncertain,
            '~' => DateQualification.Approximate,
            '%' => DateQualification.Uncertain | DateQualification.Approximate,
            _ => DateQualification.None,
        } : DateQualification.None;
        if (qualification != DateQualification.None)
        {
            text = text[..^1];
        }

        return qualification;
    }

    // Leaves in text what stands behind the year.
    private static bool TryReadYear(ref ReadOnlySpan<char> text, out int year, out int unspecifiedDigits)
    {
        year = unspecifiedDigits = 0;
        var isLong = text.Length > 0 && text[0] == 'Y';
        var rest = isLong ? text[1..] : text;
        var isNegative = rest.Length > 0 && rest[0] is '-' or '−';
        rest = isNegative ? rest[1..] : rest;
        var length = 0;
        while (length < rest.Length && char.IsAsciiDigit(rest[length]))
        {
            length++;
        }

        var digits = length;
        while (!isLong && length < 4 && length < rest.Length && rest[length] == 'X')
        {
            length++;
        }

        unspecifiedDigits = length - digits;
        if (isLong ? length is < 5 or > MaxYearDigits : length != 4)
        {
            return false;
        }

        foreach (var digit in rest[..length])
        {
            year = (year * 10) + (digit == 'X' ? 0 : digit - '0');
        }

        if (isNegative && year == 0 && unspecifiedDigits == 0)
        {
            return false;
        }

        // EDTF's year 0 is 1 BC, which the model writes as -1.
        year = isNegative ? -year - 1 : year == 0 ? -1 : year;
        text = rest[length..];
        return unspecifiedDigits == 0 || !isNegative;
    }

    private static bool TryReadRest(ReadOnlySpan<char> text, int year, int unspecifiedDigits, out PartialDate date)
    {
        date = default;
        if (text.IsEmpty)
        {
            date = PartialDate.Unspecified(year, unspecifiedDigits, 0, isMonth: false, isDay: false);
            return true;
        }

        if (text is ['-', 'X', 'X', .. var afterMonth])
        {
            var hasDay = afterMonth is ['-', 'X', 'X'];
            date = PartialDate.Unspecified(year, unspecifiedDigits, 0, isMonth: true, isDay: hasDay);
            return hasDay || afterMonth.IsEmpty;
        }

        if (unspecifiedDigits > 0 || !TryReadTwoDigits(ref text, out var month))
        {
            return false;
        }

        if (month is >= 21 and <= 24)
        {
            date = PartialDate.Of(year, (Season)(month - 20)) with { IsNumberedSeason = true };
            return text.IsEmpty;
        }

        if (month is < 1 or > 12)
        {
            return false;
        }

        if (text is ['-', 'X', 'X'])
        {
            date = PartialDate.Unspecified(year, 0, month, isMonth: false, isDay: true);
            return true;
        }

        var day = 0;
        return (text.IsEmpty || (TryReadTwoDigits(ref text, out day) && day > 0))
            && text.IsEmpty
            && PartialDate.TryCreate(year, month, day, out date);
    }

    private static bool TryReadTwoDigits(ref ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length < 3 || text[0] != '-' || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]))
        {
            return false;
        }

        number = ((text[1] - '0') * 10) + text[2] - '0';
        text = text[3..];
        return true;
    }

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text.Length >= 5 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && text[2] == ':'
        && text.IndexOfAnyExcept("0123456789:.+-Z") < 0;
}
