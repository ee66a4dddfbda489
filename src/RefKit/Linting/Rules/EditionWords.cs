using System.Globalization;
using System.Text.RegularExpressions;

namespace RefKit.Linting.Rules;

/// <summary>Editions as people write them: "2nd ed.", "2. edn", "Second edition".</summary>
internal static partial class EditionWords
{
    private static readonly string[] Words =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The places that may name an edition; the group <c>word</c> is "ed." or what stands for it, the group
    /// <c>ordinal</c> a number such as "2nd".</summary>
    public static MatchCollection Find(string text) => Edition().Matches(text);

    /// <summary>Whether a place that <see cref="Find"/> named is "2nd ed.".</summary>
    public static bool IsShort(Match match) =>
        match.Groups["ordinal"].Success && match.Value == match.Groups["ordinal"].Value + " ed.";

    /// <summary>A place that <see cref="Find"/> named as "2nd ed."; null where it is no number.</summary>
    public static string? Shortened(Match match)
    {
        var digits = match.Value.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var number = digits > 0
            ? int.Parse(match.Value.AsSpan(0, digits), CultureInfo.InvariantCulture)
            : Array.FindIndex(Words, word => match.Value.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;
        return number is > 0 and < 100 ? Ordinal(number) + " ed." : null;
    }

    /// <summary>Whether a place stands in parentheses.</summary>
    public static bool IsInParentheses(string text, int position)
    {
        var open = text.LastIndexOf('(', position);
        return open >= 0 && text.IndexOf(')', open) is var close && (close < 0 || close >= position);
    }

    private static string Ordinal(int number) => (number % 10, number % 100) switch
    {
        (_, >= 11 and <= 13) => $"{number}th",
        (1, _) => $"{number}st",
        (2, _) => $"{number}nd",
        (3, _) => $"{number}rd",
        _ => $"{number}th",
    };

    [GeneratedRegex(
        @"\b((?<ordinal>\d{1,2}(st|nd|rd|th))\.?|\d{1,2}\.?"
        + @"|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))"
        + @" (?<word>ed\.|[Ee]dn?\b\.?|[Ee]dition\b)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edition();
}
