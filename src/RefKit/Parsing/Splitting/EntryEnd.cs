using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Splitting;

/// <summary>Weighs how much a text looks as if a reference ended where it ends.</summary>
internal static class EntryEnd
{
    private static readonly string[] OpenWords =
    [
        "and", "und", "et", "of", "in", "the", "for", "a", "an", "on", "to", "by", "with", "from", "de", "la", "le",
        "les", "des", "du", "di", "del", "der", "die",
        "das", "für", "von", "van", "y", "e", "en", "at", "or", "als", "im", "zur", "zum", "über", "per", "con", "con",
        "el", "los", "dans", "sur", "pour",
    ];

    private static readonly string[] OpenAbbreviations =
    [
        "vol", "no", "pp", "p", "ed", "eds", "hrsg", "hg", "ca", "vgl", "trans", "dir", "bd", "jg", "proc", "univ",
        "int", "am", "natl", "conf", "symp", "dr",
        "st", "nr", "vs", "cf", "phys", "rev", "math", "chem", "biol", "med", "ann", "appl", "eur", "soc", "acad",
        "sci", "lett", "trans", "j", "res",
    ];

    /// <summary>From -4 (certainly not) to 3 (certainly).</summary>
    public static double Score(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.IsEmpty)
        {
            return -4;
        }

        var last = text[^1];
        if (last is ',' or ';' or ':' or '&' or '(' or '[' or '/' or '“' or '‘' or '«'
            || FieldText.Dashes.Contains(last))
        {
            return -4;
        }

        if (IsNamesAndYear(text))
        {
            return -2;
        }

        var word = LastWord(text);
        if (IsAddress(word))
        {
            return 2.5;
        }

        if (last is '.' or '。' or '．')
        {
            return ScoreFullStop(text, word.TrimEnd('.'));
        }

        if (char.IsAsciiDigit(last))
        {
            return word.IndexOfAny(FieldText.Dashes) > 0 ? 1.2 : 0.3;
        }

        return last is ')' or ']' or '”' or '"' or '»' or '>' or '?' or '!' ? 0.3
            : OpenWords.Contains(word.ToString()) ? -4
            : -0.8;
    }

    private static double ScoreFullStop(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        word = word.TrimEnd(")]”\"'’").TrimStart("([“\"");
        if (word.IsEmpty)
        {
            return 0.5;
        }

        if (char.IsAsciiDigit(word[^1]))
        {
            return word.IndexOfAny(FieldText.Dashes) > 0 || IsYear(word) ? 2.5 : 1.8;
        }

        // "J." begins or ends a name; "U.S." ends a place.
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return -2;
        }

        return OpenAbbreviations.Contains(WordFolding.Fold(word[..Math.Min(word.Length, 12)])) ? -1.5
            : text.Length > 2 && text[^2] is ')' or ']' ? 1.2 : 0.8;
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word.TrimStart("([").Length == 4 && Years.IndexOf(word) >= 0;

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        (word.Contains("://", StringComparison.Ordinal) && word.Length > 12)
            || (word.StartsWith("10.") && word.Contains('/'))
        || word.StartsWith("www.") || (word.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) && word.Length > 10);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(" \n\t") + 1)..];

    /// <summary>Whether the text ends in names and a year, "Smith, J., &amp; Jones, K. (2003).", so that the title is
    /// still to
    /// come: an initial stands before the year.</summary>
    public static bool IsNamesAndYear(ReadOnlySpan<char> text) =>
        BeforeLastYear(text).TrimEnd(" ([") is [.., '.' or ','] names && names.Length > 1 && char.IsUpper(names[^2]);

    private static ReadOnlySpan<char> BeforeLastYear(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(". )]:,");
        return end.Length < 8 || Years.IndexOf(end[^5..]) < 0 ? [] : end[..^5];
    }
}
