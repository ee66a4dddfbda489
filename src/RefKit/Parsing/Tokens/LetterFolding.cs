namespace RefKit.Parsing.Tokens;

/// <summary>
/// Lower case without diacritics, one UTF-16 unit for one, for feature keys and lexicon keys (never for text that a
/// user sees).
/// </summary>
internal static class LetterFolding
{
    // U+00C0 to U+017F.
    private const string Latin =
        "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    // U+1E00 to U+1E99, then U+1EA0 to U+1EF9.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppp"
        + "rrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy";

    private const string LatinVietnamese =
        "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

    /// <summary>The folded form of a UTF-16 unit.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        if (c is >= '\u00C0' and <= '\u017F')
        {
            return Latin[c - 0xC0];
        }

        if (c is >= '\u1E00' and <= '\u1EF9')
        {
            return c <= '\u1E99' ? LatinAdditional[c - 0x1E00]
                : c >= '\u1EA0' ? LatinVietnamese[c - 0x1EA0] : c;
        }

        return char.ToLowerInvariant(c);
    }
}
