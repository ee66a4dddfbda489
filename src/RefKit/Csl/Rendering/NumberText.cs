using System.Globalization;
using System.Text;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Formats the content of number variables: each number in its form, with what joins them put right: "1 - 3" becomes
/// "1–3", "1,2" becomes "1, 2", "1&amp;2" becomes "1 &amp; 2" (CSL 1.0.2, Number). Content that is not numeric stays.
/// </summary>
internal static class NumberText
{
    private const string Joiners = ",-–—&‑;";

    public static string Format(string text, NumberForm form, GrammaticalGender gender, LocaleData locale)
    {
        if (IsSimple(text))
        {
            return form == NumberForm.Numeric ? text : FormatOne(text, form, gender, locale);
        }

        if (!NumberValue.IsNumericText(text) && !IsRangeOfRomans(text))
        {
            return text;
        }

        var output = new StringBuilder(text.Length + 8);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Joiners.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            var number = text.AsSpan(start, i - start).Trim().ToString();
            output.Append(number.Length > 0 ? FormatOne(number, form, gender, locale) : "");
            if (i < text.Length)
            {
                AppendJoiner(output, text[i], locale);
            }

            start = i + 1;
        }

        return output.ToString();
    }

    /// <summary>The numbers padded with zeros, so that they sort by value.</summary>
    public static string ForSorting(string text)
    {
        var output = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                output.Append(text[i++]);
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            output.Append('0', Math.Max(0, 8 - (i - start))).Append(text, start, i - start);
        }

        return output.ToString();
    }

    /// <summary>How many numbers the text lists or spans, for the plural of labels.</summary>
    public static bool IsPlural(string text, string and)
    {
        text = text.Trim();
        foreach (var joiner in NumberJoiners.Find(text, and))
        {
            // Words are one thing: "revised and enlarged" is one edition.
            if (!HasDigitOrRoman(text.AsSpan(0, joiner.Start.Value)))
            {
                return false;
            }

            break;
        }

        if (text.Contains('&', StringComparison.Ordinal) || text.Contains('–', StringComparison.Ordinal)
            || text.Contains(',', StringComparison.Ordinal) || text.Contains(" and ", StringComparison.Ordinal)
                || text.Contains($" {and} ", StringComparison.Ordinal)
            || text.Contains(';', StringComparison.Ordinal))
        {
            return true;
        }

        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash <= 0 || dash == text.Length - 1 || text[dash - 1] == '\\')
        {
            return false;
        }

        return HasDigitOrRoman(text.AsSpan(0, dash)) && HasDigitOrRoman(text.AsSpan(dash + 1));
    }

    private static bool HasDigitOrRoman(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IndexOfAnyInRange('0', '9') >= 0 || (!text.IsEmpty && text.IndexOfAnyExcept("ivxlcdmIVXLCDM") < 0);
    }

    private static bool IsSimple(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRangeOfRomans(string text)
    {
        var dash = text.AsSpan().IndexOfAny('-', '–');
        return dash > 0
            && IsRoman(text.AsSpan(0, dash).Trim())
            && IsRoman(text.AsSpan(dash + 1).Trim());

        static bool IsRoman(ReadOnlySpan<char> part) => !part.IsEmpty && part.IndexOfAnyExcept("ivxlcdmIVXLCDM") < 0;
    }

    private static void AppendJoiner(StringBuilder output, char joiner, LocaleData locale) => _ = joiner switch
    {
        ',' => output.Append(", "),
        ';' => output.Append("; "),
        '&' => output.Append(' ').Append(locale.Ampersand).Append(' '),
        _ => output.Append(locale.PageRangeDelimiter),
    };

    private static string FormatOne(string number, NumberForm form, GrammaticalGender gender, LocaleData locale)
    {
        if (form == NumberForm.Numeric
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return number;
        }

        return form switch
        {
            NumberForm.Ordinal => OrdinalFormatter.Format(value, gender, locale),
            NumberForm.LongOrdinal => OrdinalFormatter.FormatLong(value, gender, locale),
            _ => RomanNumerals.TryFormat(value, out var letters) ? letters : number,
        };
    }
}
