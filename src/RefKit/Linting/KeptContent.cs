using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace RefKit.Linting;

/// <summary>Whether a printed reference says what the written one says: no word or number lost, none
/// invented.</summary>
internal static partial class KeptContent
{
    // What a style puts before a field, or leaves away.
    private static readonly FrozenSet<string> Labels = new[]
    {
        "accessed", "and", "at", "available", "bd", "chapter", "doi", "dx", "ed", "edition", "editor", "editors", "edn",
        "eds", "from", "http", "https", "in", "issue", "nd", "no", "number", "on", "org", "p", "page", "pages", "pp",
        "rd", "retrieved", "st", "th", "und", "vol", "volume", "www",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Compares the words, without regard to their order, their case and the labels of fields.</summary>
    public static bool IsSame(string written, string printed) =>
        WordsOf(written).SequenceEqual(WordsOf(printed), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(static match => match.Value)
        .Where(static word => !Labels.Contains(word))
        .Order(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*|\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
