namespace RefKit.Crossref.Comparison;

/// <summary>
/// Tells whether two names are one name as people write it: without accents or with "ue" for "ü", with or without
/// particles and second surnames, transliterated, or with family and given name swapped.
/// </summary>
internal static class NameForms
{
    private const int ShortestPart = 3;
    private const int MaxLength = 200;

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "von", "der", "den", "de", "du", "des", "del", "della", "di", "da", "das", "do", "dos", "la", "le",
        "el", "al", "bin", "ibn", "ben", "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "st", "san", "santa",
        "y", "e", "of", "vom", "vander", "vanden", "t", "d", "dal", "abu", "as", "ad", "ul",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "jr", "sr", "ii", "iii", "iv", "phd", "md", "junior", "filho", "neto",
    };

    /// <summary>Whether there is something to compare: scripts that can be, and more than an initial.</summary>
    public static bool AreComparable(Name a, Name b) =>
        IsLetterScript(a) == IsLetterScript(b)
            && (IsLetterScript(a) ? IsLong(a) && IsLong(b) : Script.Of(FamilyOf(a)) == Script.Of(FamilyOf(b)));

    public static bool AreSame(Name a, Name b)
    {
        if (a.Literal is not null || b.Literal is not null)
        {
            return AreSameWhole(a, b);
        }

        var left = Parts(FamilyOf(a));
        var right = Parts(FamilyOf(b));
        return AreSameFamily(left, right) || AreSwapped(a, b, left, right);
    }

    private static bool AreSameFamily(List<string> a, List<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return false;
        }

        return IsSameWord(string.Concat(a), string.Concat(b))
            || (a.Count != b.Count && (HoldsAll(a, b) || HoldsAll(b, a)))
            || IsSameWord(string.Concat(WithoutParticles(a)), string.Concat(WithoutParticles(b)));
    }

    // "García" of "García Márquez": the short form is part of the long one.
    private static bool HoldsAll(List<string> longer, List<string> shorter) =>
        shorter.Count < longer.Count
        && shorter.TrueForAll(part => part.Length >= ShortestPart || shorter.Count > 1)
        && WithoutParticles(shorter) is [_, ..] core
        && core.TrueForAll(part => longer.Exists(other => IsSameWord(part, other)));

    private static bool AreSwapped(Name a, Name b, List<string> familyA, List<string> familyB)
    {
        var givenA = Parts(a.Given);
        var givenB = Parts(b.Given);
        return IsFull(familyA, givenB) || IsFull(familyB, givenA) || SameWhole(familyA, givenA, familyB, givenB);

        // The family name of one is the whole given name of the other, and the other way round where that is given.
        bool IsFull(List<string> family, List<string> given) =>
            given.Count > 0 && given.Exists(static part => part.Length >= 2)
            && IsSameWord(string.Concat(family), string.Concat(given))
            && (ReferenceEquals(family, familyA) ? AreInitials(givenA, familyB) : AreInitials(givenB, familyA));

        static bool SameWhole(List<string> f1, List<string> g1, List<string> f2, List<string> g2) =>
            g1.Count > 0 && g2.Count > 0 && f1.Concat(g1).Order(StringComparer.Ordinal)
                .SequenceEqual(f2.Concat(g2).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static bool AreInitials(List<string> given, List<string> family) =>
        given.Count == 0 || (family.Count > 0 && given[0][0] == family[0][0]);

    // A name in one piece holds the family name as a word.
    private static bool AreSameWhole(Name a, Name b)
    {
        var left = Parts(a.Literal ?? $"{FamilyOf(a)} {a.Given}");
        var right = Parts(b.Literal ?? $"{FamilyOf(b)} {b.Given}");
        if (a.Literal is not null && b.Literal is not null)
        {
            return IsSameWord(string.Concat(left), string.Concat(right)) || WordAlignment.AreAlike(left, right)
                || IsAcronym(a.Literal, right) || IsAcronym(b.Literal, left);
        }

        var family = WithoutParticles(Parts(FamilyOf(a.Literal is null ? a : b)));
        var whole = a.Literal is null ? right : left;
        return family.Count > 0 && family.TrueForAll(part => whole.Exists(word => IsSameWord(part, word)));
    }

    private static bool IsAcronym(string acronym, List<string> words)
    {
        var letters = acronym.Where(char.IsLetter).ToArray();
        return letters.Length is >= 2 and <= 10 && Array.TrueForAll(letters, char.IsUpper)
            && string.Concat(words.Where(static word => !WordAlignment.IsStopWord(word)).Select(static word => word[0]))
                .Equals(new string(letters), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSameWord(string a, string b) => a.Length > 0 && b.Length > 0
        && (a == b || Simplify(a) == Simplify(b) || IsSlip(a, b));

    // Many short surnames are one letter apart: Zhang and Chang, Huang and Hwang.
    private static bool IsSlip(string a, string b) => Math.Min(a.Length, b.Length) >= 6 && EditDistance.IsSlip(a, b);

    // ü and ue, å and aa, ø and oe, and the ways to transliterate й, ц, х, ю.
    private static string Simplify(string word)
    {
        foreach (var (from, to) in Spellings)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        return word;
    }

    private static readonly (string From, string To)[] Spellings =
    [
        ("ye", "e"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ij", "y"), ("ii", "y"), ("iy", "y"),
        ("yi", "y"), ("yy", "y"), ("j", "y"), ("i", "y"), ("yu", "u"), ("ya", "a"), ("yo", "o"), ("kh", "h"),
        ("ch", "h"), ("tz", "ts"), ("tch", "ch"), ("sch", "sh"), ("ou", "u"), ("w", "v"), ("ff", "v"), ("ks", "x"),
        ("ph", "f"),
    ];

    private static string FamilyOf(Name name) =>
        $"{name.DroppingParticle} {name.NonDroppingParticle} {name.Family ?? name.Given}".Trim();

    private static List<string> Parts(string? text)
    {
        var parts = Folding.Words(Transliteration.ToLatin(text is { Length: > MaxLength } ? text[..MaxLength] : text));
        parts.RemoveAll(static part => part == "and");
        while (parts.Count > 1 && Suffixes.Contains(parts[^1]))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts;
    }

    private static List<string> WithoutParticles(List<string> parts)
    {
        var core = parts.FindAll(static part => !Particles.Contains(part));
        return core.Count == 0 ? parts : core;
    }

    private static bool IsLong(Name name) =>
        string.Concat(Parts(name.Literal ?? FamilyOf(name))).Length > 1;

    private static bool IsLetterScript(Name name) => Script.Of(name.Literal ?? name.Family ?? name.Given ?? "") is not
        (ScriptKind.EastAsian or ScriptKind.Other);
}
