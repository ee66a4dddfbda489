namespace RefKit.Parsing.Languages;

/// <summary>The script of letters, by the blocks of Unicode; what is no letter has none.</summary>
internal static class WritingScripts
{
    /// <summary>How many scripts there are, <see cref="WritingScript.None"/> among them.</summary>
    public const int Count = (int)WritingScript.Ethiopic + 1;

    /// <summary>The script of a UTF-16 unit.</summary>
    public static WritingScript Of(char c) => c < '\u0250' ? OfLatin(c) : c switch
    {
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => WritingScript.Greek,
        >= '\u0400' and <= '\u052F' => WritingScript.Cyrillic,
        >= '\u0531' and <= '\u058F' => WritingScript.Armenian,
        >= '\u05D0' and <= '\u05F2' => WritingScript.Hebrew,
        >= '\u0620' and <= '\u064A' or >= '\u066E' and <= '\u06EF' or >= '\uFB50' and <= '\uFEFC'
            => WritingScript.Arabic,
        >= '\u0900' and <= '\u097F' => WritingScript.Devanagari,
        >= '\u0980' and <= '\u09FF' => WritingScript.Bengali,
        >= '\u0A00' and <= '\u0A7F' => WritingScript.Gurmukhi,
        >= '\u0A80' and <= '\u0AFF' => WritingScript.Gujarati,
        >= '\u0B80' and <= '\u0BFF' => WritingScript.Tamil,
        >= '\u0C00' and <= '\u0C7F' => WritingScript.Telugu,
        >= '\u0C80' and <= '\u0CFF' => WritingScript.Kannada,
        >= '\u0D00' and <= '\u0D7F' => WritingScript.Malayalam,
        >= '\u0D80' and <= '\u0DFF' => WritingScript.Sinhala,
        >= '\u0E01' and <= '\u0E4E' => WritingScript.Thai,
        >= '\u0E80' and <= '\u0EFF' => WritingScript.Lao,
        >= '\u0F40' and <= '\u0FBC' => WritingScript.Tibetan,
        >= '\u1000' and <= '\u109F' => WritingScript.Burmese,
        >= '\u10A0' and <= '\u10FF' => WritingScript.Georgian,
        >= '\u1100' and <= '\u11FF' or >= '\u3131' and <= '\u318E' or >= '\uAC00' and <= '\uD7A3'
            => WritingScript.Hangul,
        >= '\u1200' and <= '\u139F' => WritingScript.Ethiopic,
        >= '\u1780' and <= '\u17DD' => WritingScript.Khmer,
        >= '\u1E00' and <= '\u1EFF' => WritingScript.Latin,
        >= '\u3041' and <= '\u30FA' or >= '\uFF66' and <= '\uFF9D' => WritingScript.Kana,
        >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => WritingScript.Han,
        _ => WritingScript.None,
    };

    private static WritingScript OfLatin(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00C0' and not '\u00D7' and not '\u00F7'
            ? WritingScript.Latin : WritingScript.None;
}
