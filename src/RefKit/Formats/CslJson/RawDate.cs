using System.Globalization;

namespace RefKit.Formats.CslJson;

/// <summary>
/// Dates written as text in CSL-JSON (<c>raw</c>): EDTF, <c>2004-5-3</c>, <c>2004/5/3</c>, <c>5/3/2004</c> (month first),
/// <c>3 May 2004</c>, <c>May 3, 2004</c>, <c>Spring 2004</c>, ranges of these, with "circa", "?" or "BC". What is none of them is a literal.
/// </summary>
internal static class RawDate
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Seasons = ["spr", "sum", "aut", "win"];

    public static DateRange? Read(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (DateRange.TryParseEdtf(text, out var exact))
        {
            return exact;
        }

        return text.Length > 100 ? DateRange.FromLiteral(text) : ReadWords(text) ?? DateRange.FromLiteral(text);
    }

    public static Season SeasonOf(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("fall", StringComparison.OrdinalIgnoreCase))
        {
            return Season.Autumn;
        }

        return (Season)(IndexOf(Seasons, text) + 1);
    }

    private static DateRange? ReadWords(string text)
    {
        var dash = RangeDash(text);
        if (dash < 0)
        {
            return TryReadDate(text, out var date) ? DateRange.Of(date) : null;
        }

        return TryReadDate(text[..dash], out var start) && TryReadDate(text[(dash + 1)..].TrimStart('-'), out var end)
            ? DateRange.Between(start, end)
            : null;
    }

    // A range's dash: a long one, a slash between whole dates, or a hyphen that is not inside a date of digits.
    private static int RangeDash(string text)
    {
        var dash = text.AsSpan().IndexOfAny("–—");
        if (dash > 0)
        {
            return dash;
        }

        var slashes = text.Count(static c => c == '/');
        if (slashes == 1 && text.Contains('-', StringComparison.Ordinal))
        {
            return text.IndexOf('/');
        }

        var hyphens = text.Count(static c => c == '-');
        return hyphens == 1 && !(text[0] == '-') && IsRangeHyphen(text) ? text.IndexOf('-') : -1;
    }

    // "2003-2004", "May 2003-June 2004", but not "2004-5".
    private static bool IsRangeHyphen(string text)
    {
        var (left, right) = (text[..text.IndexOf('-')], text[(text.IndexOf('-') + 1)..].Trim());
        return right.Length > 2 || left.Any(char.IsLetter);
    }

    private static bool TryReadDate(string text, out PartialDate date)
    {
        date = default;
        var qualification = DateQualification.None;
        int? year = null;
        int month = 0, day = 0, sign = 1;
        var season = Season.None;
        var numbers = new List<int>(3);
        if (text.StartsWith('-'))
        {
            sign = -1;
        }

        foreach (var range in text.AsSpan().SplitAny(" ,./-\u00A0"))
        {
            var word = text.AsSpan()[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (word[^1] is '?' or '~')
            {
                qualification |= word[^1] == '?' ? DateQualification.Uncertain : DateQualification.Approximate;
                word = word[..^1];
            }

            if (word is "c" or "ca" or "circa" or "[circa" or "Circa" or "Ca")
            {
                qualification |= DateQualification.Approximate;
            }
            else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (word.Length >= 3 && year is null)
                {
                    year = number;
                }

                numbers.Add(number);
            }
            else if (word.Equals("BC", StringComparison.OrdinalIgnoreCase) || word.Equals("BCE", StringComparison.OrdinalIgnoreCase))
            {
                sign = -1;
            }
            else if (word.Equals("AD", StringComparison.OrdinalIgnoreCase) || word.Equals("CE", StringComparison.OrdinalIgnoreCase))
            {
                sign = 1;
            }
            else if (word.Length >= 3 && month == 0 && IndexOf(Months, word) is >= 0 and var m)
            {
                month = m + 1;
            }
            else if (word.Length >= 4 && SeasonOf(word) is not Season.None and var s)
            {
                season = s;
            }
            else
            {
                return false;
            }
        }

        if (!TryArrange(numbers, year, ref month, out var y, out day))
        {
            return false;
        }

        if (season != Season.None)
        {
            date = PartialDate.Of(sign * y, season).With(qualification);
            return day == 0 && month == 0;
        }

        if (!PartialDate.TryCreate(sign * y, month, day, out date))
        {
            return false;
        }

        date = date.With(qualification);
        return true;
    }

    private static bool TryArrange(List<int> numbers, int? year, ref int month, out int y, out int day)
    {
        (y, day) = (0, 0);
        switch (numbers.Count)
        {
            case 1:
                y = numbers[0];
                return y != 0;
            case 2 when month > 0:
                y = year ?? numbers[1];
                day = numbers[0] == y ? numbers[1] : numbers[0];
                return y != 0;
            case 2:
                y = year ?? numbers[1];
                month = numbers[0] == y ? numbers[1] : numbers[0];
                return y != 0 && month > 0;
            case 3 when month == 0:
                y = year ?? numbers[2];
                (month, day) = numbers[0] == y ? (numbers[1], numbers[2]) : (numbers[0], numbers[1]);
                return y != 0 && month > 0 && day > 0;
            default:
                return false;
        }
    }

    private static int IndexOf(string[] stems, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            if (word.StartsWith(stems[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
