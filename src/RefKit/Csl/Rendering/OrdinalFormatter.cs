using System.Globalization;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Ordinal numbers by the terms of a locale (CSL 1.0.2, Ordinal Suffixes and Long Ordinals).</summary>
internal static class OrdinalFormatter
{
    public static string Format(int number, GrammaticalGender gender, LocaleData locale) =>
        number.ToString(CultureInfo.InvariantCulture) + Suffix(number, gender, locale);

    public static string FormatLong(int number, GrammaticalGender gender, LocaleData locale) =>
        number is >= 1 and <= 10 && locale.Find(TermName("long-ordinal-", number), TermForm.Long, gender) is { } term
            ? term.Singular
            : Format(number, gender, locale);

    // The most specific term wins: the whole number, then the last two digits, then the last digit.
    private static string Suffix(int number, GrammaticalGender gender, LocaleData locale)
    {
        var lastTwo = number % 100;
        if (Find(lastTwo, gender, locale) is { } exact
            && (exact.Match != OrdinalMatch.WholeNumber || number == lastTwo)
            && (exact.Match != OrdinalMatch.Default || lastTwo >= 10 || number == lastTwo)
            && (exact.Match != OrdinalMatch.LastDigit || lastTwo >= 10 || number < 10))
        {
            return exact.Singular;
        }

        var lastOne = number % 10;
        if (Find(lastOne, gender, locale) is { } single
            && (single.Match is OrdinalMatch.Default or OrdinalMatch.LastDigit
                || (single.Match == OrdinalMatch.LastTwoDigits && lastTwo == lastOne)))
        {
            return single.Singular;
        }

        // A locale may have it for the two genders only.
        return (locale.Find("ordinal", TermForm.Long, gender)
            ?? locale.Find("ordinal", TermForm.Long, GrammaticalGender.Feminine)
            ?? locale.Find("ordinal", TermForm.Long, GrammaticalGender.Masculine))?.Singular ?? "";
    }

    private static Term? Find(int digits, GrammaticalGender gender, LocaleData locale) =>
        locale.Find(TermName("ordinal-", digits), TermForm.Long, gender);

    private static string TermName(string prefix, int digits) =>
        prefix + digits.ToString("00", CultureInfo.InvariantCulture);
}
