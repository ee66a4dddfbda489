namespace RefKit.Parsing.Fields;

/// <summary>Makes names of persons from words in known order.</summary>
internal static class PersonNames
{
    private static readonly string[] ReligiousOrders = ["sj", "op", "osb", "ofm", "ocd", "sdb", "osm", "omi", "cssr",
        "osa", "oesa", "ocist", "crs"];

    /// <summary>From the family part and the given part of "van der Berg, J. K., Jr.".</summary>
    public static Name Inverted(IReadOnlyList<NameWord> family, IReadOnlyList<NameWord> given, string? suffix = null)
    {
        var end = given.Count;
        while (end > 1 && given[end - 1].Kind == NameWordKind.Suffix)
        {
            suffix = given[--end].Text;
        }

        var particles = end;
        while (particles > 0 && given[particles - 1].Kind == NameWordKind.Particle)
        {
            particles--;
        }

        // "Berg, van der": without a given name the particle belongs to the family.
        if (particles == 0 && end > 0)
        {
            return Family(given.Take(end).Concat(family).ToList(), null) with { Suffix = suffix };
        }

        return Family(family, null) with
        {
            Given = Join(given.Take(particles), isGiven: true),
            DroppingParticle = Join(given.Take(particles..end), isGiven: false),
            Suffix = suffix,
        };
    }

    /// <summary>From "Koinig H", "van der Berg JK Jr".</summary>
    public static Name FamilyThenInitials(IReadOnlyList<NameWord> words, int endWithoutSuffix)
    {
        var first = endWithoutSuffix;
        while (first > 1 && words[first - 1].Kind is NameWordKind.Initials or NameWordKind.Capitals
            && (first == endWithoutSuffix || words[first - 1].Kind == NameWordKind.Initials
                || words[first - 2].HasLower))
        {
            first--;
        }

        var suffix = endWithoutSuffix < words.Count ? words[endWithoutSuffix].Text : null;
        return Inverted(words.Take(first).ToList(), words.Take(first..endWithoutSuffix).ToList(), suffix);
    }

    /// <summary>From "J. K. van der Berg Jr.", "Ludwig van Beethoven", "Jean DUPONT".</summary>
    public static Name Natural(IReadOnlyList<NameWord> words, int endWithoutSuffix)
    {
        if (IsFamilyFirst(words, endWithoutSuffix, out var first))
        {
            return Inverted(words.Take(first).ToList(), words.Skip(first).ToList());
        }

        var suffix = endWithoutSuffix < words.Count ? words[endWithoutSuffix].Text : null;
        if (OrderLength(words, endWithoutSuffix) is > 0 and var order)
        {
            suffix = string.Join(' ', words.Take((endWithoutSuffix - order)..endWithoutSuffix).Select(static word =>
                word.Text));
            endWithoutSuffix -= order;
        }

        var start = FamilyStart(words, endWithoutSuffix);
        var family = words.Take(start..endWithoutSuffix).ToList();
        return Family(family, Join(words.Take(start), isGiven: true)) with { Suffix = suffix };
    }

    /// <summary>From the family part alone: "Blankenburg", "van Gogh".</summary>
    public static Name Family(IReadOnlyList<NameWord> words, string? given)
    {
        var particles = 0;
        while (particles < words.Count - 1 && words[particles].Kind == NameWordKind.Particle)
        {
            particles++;
        }

        return new Name
        {
            Family = Join(words.Skip(particles), isGiven: false),
            Given = given,
            NonDroppingParticle = Join(words.Take(particles), isGiven: false),
        };
    }

    // "COZZI Gaetano", with the family name in capitals; "Botero Giovanni", whose second word is no family name.
    private static bool IsFamilyFirst(IReadOnlyList<NameWord> words, int end, out int first)
    {
        first = 0;
        while (first < end && words[first] is { HasLower: false, Kind: NameWordKind.Word or NameWordKind.Capitals })
        {
            first++;
        }

        if (first > 0)
        {
            return first < end && words[0].Text.Length > 2
                && words.Take(first..end).All(static word => word.Kind == NameWordKind.Word);
        }

        first = 1;
        return end == 2 && words is [{ Kind: NameWordKind.Word }, { Kind: NameWordKind.Word }]
            && GivenNames.Contains(words[1].Folded) && !GivenNames.Contains(words[0].Folded);
    }

    // "G. Mellinato S. J.", "J. Smith O.P.": the order behind the name, where initials stand in front already.
    private static int OrderLength(IReadOnlyList<NameWord> words, int end)
    {
        var first = end;
        while (first > 0 && words[first - 1].Kind == NameWordKind.Initials)
        {
            first--;
        }

        return first > 1 && first < end && words[0].Kind == NameWordKind.Initials
            && ReligiousOrders.Contains(string.Concat(words.Take(first..end).Select(static word => word.Folded)))
            ? end - first : 0;
    }

    private static int FamilyStart(IReadOnlyList<NameWord> words, int end)
    {
        var start = end - 1;
        for (var i = 1; i < end; i++)
        {
            if (words[i].Kind == NameWordKind.Particle && i < end - 1)
            {
                return i;
            }
        }

        // "F. Dalla Piazza", "Robert De Niro": a capital particle begins the family name.
        while (start > 1 && NameWords.IsCapitalParticle(words[start - 1].Folded)
            && words[start - 1].Kind != NameWordKind.Initials)
        {
            start--;
        }

        return Math.Max(start, 0);
    }

    private static string? Join(IEnumerable<NameWord> words, bool isGiven)
    {
        var text = string.Join(' ', words.Select(word => isGiven && IsInitials(word) ? Initials.Normalize(word.Text)
            : word.Text));
        return isGiven ? text : text.TrimEnd('.');
    }

    // Four capitals with a vowel are a name written in capitals: "ANNA", but "JRPH".
    private static bool IsInitials(NameWord word) => word.Kind == NameWordKind.Initials
        || (word.Kind == NameWordKind.Capitals && (word.Text.Length <= 3
            || word.Text.IndexOfAny(['A', 'E', 'I', 'O', 'U']) < 0));
}
