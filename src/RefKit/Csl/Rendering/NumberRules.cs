using System.Buffers;
using System.Globalization;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Decides of the values of a number variable which are numeric, plural and labelled.</summary>
internal static class NumberRules
{
    public static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> Roman = SearchValues.Create("ivxlcmIVXLCM");

    /// <summary>A value with the letters before its digits taken apart.</summary>
    public static NumberPart Part(string label, string labelSuffix, string value, string joiner)
    {
        var particle = ParticleLength(value);
        return new NumberPart(label.Trim(), labelSuffix, value[..particle], value[particle..], joiner);
    }

    public static bool IsRoman(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExcept(Roman) < 0;

    public static bool StartsWithDigit(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]);

    public static void Apply(List<NumberPart> parts, Variable variable, string text, LocaleData locale)
    {
        var start = 0;
        for (var i = 1; i <= parts.Count; i++)
        {
            if (i < parts.Count && parts[i].Label == parts[start].Label)
            {
                continue;
            }

            ApplyToGroup(parts, start, i - start);
            parts[start].IsLabelShown = parts[start].Label.Length > 0
                && (start > 0 || IsForeign(parts[start].Label, variable, locale));
            start = i;
        }

        var first = parts[0];
        if (first.IsNumeric
            && (variable.Is(NumberVariable.NumberOfPages) || variable.Is(NumberVariable.NumberOfVolumes)))
        {
            first.IsPlural |= LeadingNumber(text) > 1;
        }

        if (parts.Count == 1 && IsFraction(first.Value))
        {
            first.IsNumeric = true;
            first.IsPlural = false;
            first.IsNumber = false;
        }
    }

    /// <summary>The number that the text begins with; -1 when there is none, the greatest when it is too great.</summary>
    public static int LeadingNumber(string text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length == 0
            ? -1
            : int.TryParse(text.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : int.MaxValue;
    }

    private static void ApplyToGroup(List<NumberPart> parts, int start, int count)
    {
        var first = parts[start].Value;
        var isNumeric = IsNumeric(first);
        var isNumber = StartsWithDigit(first) || IsRoman(first);
        for (var i = start; i < start + count; i++)
        {
            parts[i].IsNumeric = isNumeric;
            parts[i].IsNumber = isNumber;
            parts[i].IsPlural = count > 1 && isNumber && isNumeric;
        }
    }

    // A page field that counts something else says so itself.
    private static bool IsForeign(string label, Variable variable, LocaleData locale) =>
        NumberReader.IsPage(variable)
            ? label is not ("p." or "pp.")
            : variable.Is(NumberVariable.Locator) || variable.Is(NumberVariable.Number)
                ? NumberLabels.TermOf(label) is not { } term || locale.Find(term, TermForm.Long) is null
                : NumberLabels.TermOf(label) != NumberReader.TermOf(variable);

    // Digits or Roman letters, then letters and marks without another number, or hyphens and digits.
    private static bool IsNumeric(string value)
    {
        var digits = value.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return value.Length > 0;
        }

        var start = digits > 0 ? digits : value.AsSpan().IndexOfAnyExcept("ixv");
        if (start < 0)
        {
            return true;
        }

        var tail = value.AsSpan(start);
        return start > 0
            && (!tail.ContainsAnyExcept("-,:abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
                || (tail[0] == '-' && !tail.ContainsAnyExcept("-0123456789")));
    }

    private static bool IsFraction(string value) => value.Contains('/', StringComparison.Ordinal)
        && value[0] != '/' && value[^1] != '/' && !value.Contains("//", StringComparison.Ordinal)
        && !value.AsSpan().ContainsAnyExcept("0123456789/");

    // "A12" has the particle "A", "2A12" the particle "2A"; "12A" has none.
    private static int ParticleLength(string value)
    {
        var position = 0;
        while (position < value.Length && char.IsAsciiDigit(value[position]))
        {
            position++;
        }

        var letters = position;
        while (position < value.Length && char.IsAsciiLetter(value[position]))
        {
            position++;
        }

        if (position == letters)
        {
            return 0;
        }

        while (position < value.Length && value[position] == '0')
        {
            position++;
        }

        if (position == value.Length && value[position - 1] == '0')
        {
            position--;
        }

        var tail = value.AsSpan(position);
        var digits = tail.IndexOfAnyExceptInRange('0', '9');
        return tail.Length > 0 && char.IsAsciiDigit(tail[0])
            && (digits < 0 || !tail[digits..].ContainsAnyExcept("-,abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            ? position
            : 0;
    }
}
