namespace RefKit.Parsing.Fields;

/// <summary>One word of a name.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Folded">The word to look up, without full stops.</param>
/// <param name="Kind">What it looks like.</param>
internal readonly record struct NameWord(string Text, string Folded, NameWordKind Kind)
{
    private static readonly string[] NoInitials = ["st", "ste", "dr", "mr", "ms", "jr", "sr", "ed"];

    public bool IsGivenOnly => Kind is NameWordKind.Initials;

    public bool HasLower => Text.AsSpan().ContainsAnyInRange('a', 'z') || Text.Any(char.IsLower);

    /// <param name="text">The word as written.</param>
    /// <param name="folded">The same, folded and without full stops.</param>
    public static NameWord Read(string text, string folded) => new(text, folded, KindOf(text, folded));

    private static NameWordKind KindOf(string text, string folded)
    {
        if (FieldText.IsEastAsian(text[0]))
        {
            return NameWordKind.EastAsian;
        }

        if (char.IsLower(text[0]) || text[0] is '\'' or '’')
        {
            return NameWords.IsParticle(folded) ? NameWordKind.Particle
                : NameWords.IsSuffix(folded) ? NameWordKind.Suffix : NameWordKind.Word;
        }

        // "JR" in capitals without a full stop are initials as MEDLINE writes them.
        if (NameWords.IsSuffix(folded) && text is not ("JR" or "SR"))
        {
            return NameWordKind.Suffix;
        }

        if (Initials.IsDotted(text) && !NoInitials.Contains(folded))
        {
            return NameWordKind.Initials;
        }

        return Initials.IsCapitals(text) ? NameWordKind.Capitals : NameWordKind.Word;
    }
}
