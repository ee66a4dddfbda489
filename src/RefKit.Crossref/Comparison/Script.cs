namespace RefKit.Crossref.Comparison;

/// <summary>Tells the script of a text.</summary>
internal static class Script
{
    /// <summary>The script that most letters are of. Latin wins over others only with twice their number, since names
    /// of species and abbreviations stand in any text.</summary>
    public static ScriptKind Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[6];
        foreach (var c in text)
        {
            counts[(int)KindOf(c)]++;
        }

        counts[(int)ScriptKind.None] = 0;
        counts[(int)ScriptKind.EastAsian] *= 3;
        var best = 0;
        for (var kind = 1; kind < counts.Length; kind++)
        {
            best = counts[kind] > counts[best] ? kind : best;
        }

        return (ScriptKind)best;
    }

    public static bool IsIdeographic(int c) => c is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static ScriptKind KindOf(char c) => c switch
    {
        < 'A' => ScriptKind.None,
        <= 'Z' or (>= 'a' and <= 'z') or (>= 'À' and <= 'ɏ') or (>= 'Ḁ' and <= 'ỿ') => ScriptKind.Latin,
        >= 'Ͱ' and <= 'Ͽ' => ScriptKind.Greek,
        >= 'Ѐ' and <= 'ԯ' => ScriptKind.Cyrillic,
        _ when IsIdeographic(c) || c is (>= '가' and <= '힣') or (>= 'ᄀ' and <= 'ᇿ') or (>= '\uD840' and <= '\uD87F') =>
            ScriptKind.EastAsian,
        _ when char.IsLetter(c) => ScriptKind.Other,
        _ => ScriptKind.None,
    };
}
