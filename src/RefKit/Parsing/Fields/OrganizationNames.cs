namespace RefKit.Parsing.Fields;

/// <summary>Reads an organisation with what it is called for short: "World Health Organization [WHO]", as APA 7 (8.21)
/// introduces it; others write round brackets.</summary>
internal static class OrganizationNames
{
    private const int MaxLength = 12;

    /// <summary>The name; what stands in brackets behind it is its abbreviation if most of its letters start words of
    /// the name in their order, the first of them in front ("National Academy of Sciences (US)" keeps its country).</summary>
    public static Name Read(string text)
    {
        if (text.Length < 4 || text[^1] is not (']' or ')') || text.LastIndexOfAny(['[', '(']) is not (> 1 and var open))
        {
            return Name.Organization(text);
        }

        var abbreviation = text[(open + 1)..^1].Trim();
        var name = text[..open].TrimEnd();
        return IsAbbreviation(abbreviation, name) ? Name.Organization(name, abbreviation) : Name.Organization(text);
    }

    /// <summary>Whether a few capitals are those of a name.</summary>
    public static bool IsAbbreviation(string abbreviation, string name)
    {
        if (abbreviation.Length is < 2 or > MaxLength || abbreviation.Length >= name.Length
            || abbreviation.Count(char.IsUpper) < 2 || abbreviation.Any(char.IsWhiteSpace))
        {
            return false;
        }

        var (full, at, starts) = (WordFolding.Fold(name), 0, 0);
        var initials = string.Concat(full.Where((c, i) => char.IsLetter(c) && StartsWord(full, i)));
        var folded = string.Concat(WordFolding.Fold(abbreviation).Where(char.IsLetter));
        if (folded.Length <= 2)
        {
            return initials == folded;
        }

        foreach (var letter in folded)
        {
            var found = FindStart(full, letter, at) is >= 0 and var start ? start : full.IndexOf(letter, at);
            if (found < 0 || (at == 0 && found > 0))
            {
                return false;
            }

            starts += StartsWord(full, found) ? 1 : 0;
            at = found + 1;
        }

        // "DFG": most letters start words, one may stand inside of a compound.
        return 3 * starts >= 2 * folded.Length;
    }

    private static int FindStart(string text, char letter, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == letter && StartsWord(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StartsWord(string text, int at) => at == 0 || !char.IsLetter(text[at - 1]);
}
