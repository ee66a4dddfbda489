namespace RefKit.Parsing.Fields;

/// <summary>The words between two separators of a name list: a name, or the family or given part of one.</summary>
/// <param name="Words">The words, at least one.</param>
/// <param name="Before">What parts it from the chunk before.</param>
/// <param name="Start">Where it starts in the field.</param>
/// <param name="End">Where it ends in the field.</param>
internal sealed record NameChunk(List<NameWord> Words, NameBreak Before, int Start, int End)
{
    /// <summary>Nothing but initials, and perhaps particles or a suffix behind them: "V. A.", "JRA", "L.
    /// van".</summary>
    public bool IsInitials => Words[0].Kind is NameWordKind.Initials or NameWordKind.Capitals
        && Words.TrueForAll(static word => word.Kind is NameWordKind.Initials or NameWordKind.Capitals
            or NameWordKind.Particle or NameWordKind.Suffix);

    /// <summary>One family name, perhaps with particles: "Koinig", "van der Berg".</summary>
    public bool IsSingleFamily => Words[^1].Kind is NameWordKind.Word or NameWordKind.Capitals
        && Words.Take(Words.Count - 1).All(static word => word.Kind == NameWordKind.Particle
            || (word.Kind != NameWordKind.Initials && NameWords.IsCapitalParticle(word.Folded)));

    /// <summary>One or more whole words without initials.</summary>
    public bool IsWords => Words.TrueForAll(static word => word.Kind is NameWordKind.Word or NameWordKind.Particle
        or NameWordKind.Capitals);

    public bool IsSuffix => Words.TrueForAll(static word => word.Kind == NameWordKind.Suffix);

    /// <summary>A family name with initials behind it, as in MEDLINE: "Koinig H", "van der Berg JK Jr".</summary>
    public bool IsFamilyThenInitials
    {
        get
        {
            var end = EndWithoutSuffix;
            var first = end;
            while (first > 0 && (Words[first - 1].Kind == NameWordKind.Initials || IsCapitalInitials(first - 1)))
            {
                first--;
            }

            return first > 0 && first < end && end - first <= 4
                && Words[0].Kind is NameWordKind.Word or NameWordKind.Particle or NameWordKind.Capitals
                && Words[first - 1].Kind is NameWordKind.Word or NameWordKind.Capitals;
        }
    }

    /// <summary>A given name in small letters, then a family name in capitals: "Robert LANDEWÉ".</summary>
    public bool EndsInCapitals => Words.Count > 1 && Words[0] is { Kind: NameWordKind.Word, HasLower: true }
        && Words[^1] is { Text.Length: > 3, HasLower: false, Kind: NameWordKind.Word or NameWordKind.Capitals };

    /// <summary>A name that only organisations have.</summary>
    public bool IsOrganization => _isOrganization ??= IsAbbreviated || HasOrganizationWords();

    /// <summary>Whether the last word is what the others are called for short: "Deutsche Forschungsgemeinschaft
    /// [DFG]".</summary>
    public bool IsAbbreviated { get; init; }

    private bool? _isOrganization;

    private bool HasOrganizationWords() => Words.Count > 1
        ? Words.Exists(static word => OrganizationWords.IsOrganizationWord(word.Folded)
            || (word.Kind != NameWordKind.EastAsian && word.Text.Length > 1 && OrganizationWords.IsLink(word.Folded)))
        : Words[0].Kind == NameWordKind.EastAsian && OrganizationWords.IsEastAsianOrganization(Words[0].Text);

    public int EndWithoutSuffix
    {
        get
        {
            var end = Words.Count;
            while (end > 1 && Words[end - 1].Kind == NameWordKind.Suffix)
            {
                end--;
            }

            return end;
        }
    }

    // "LEE" behind a name in capitals is a name, "JRA" and "AA" are initials.
    private bool IsCapitalInitials(int index) => Words[index] is { Kind: NameWordKind.Capitals } word
        && index > 0 && (word.Text.Length <= 2 || Words[index - 1].HasLower
            || word.Text.IndexOfAny(['A', 'E', 'I', 'O', 'U', 'Y']) < 0);
}
