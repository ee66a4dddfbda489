namespace RefKit.Parsing.Fields;

/// <summary>Words of names and name lists. All are folded, without full stops.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "von", "vom", "zu", "zum", "zur", "der", "den", "des", "dem", "de", "del", "della", "dello", "delle",
        "degli", "dei",
        "di", "da", "do", "dos", "das", "du", "la", "le", "les", "lo", "los", "las", "el", "al", "bin", "ibn", "bint",
        "ben", "abu", "ten",
        "ter", "te", "t", "'t", "’t", "op", "af", "av", "y", "d'", "d’", "l'", "l’", "in", "het", "auf", "am", "und",
        "fon", "фон", "де",
        "ван", "дер", "of", "st",
    };

    private static readonly HashSet<string> CapitalParticles = new(StringComparer.Ordinal)
    {
        "van", "von", "de", "del", "della", "dello", "dalla", "dal", "di", "da", "du", "la", "le", "los", "las", "el",
        "dos", "das", "st",
        "saint", "mac", "ten", "ter", "ben", "ibn", "bin", "o", "san", "santa", "al",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "jr", "sr", "jnr", "snr", "junior", "senior", "ii", "iii", "iv", "2nd", "3rd", "4th", "fils", "filho", "neto",
        "jun", "sen",
        "мл", "ст",
    };

    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal)
    {
        "and", "und", "et", "y", "e", "ed", "en", "og", "och", "ja", "i", "oraz", "es", "si", "ve", "и", "та", "with",
        "mit",
        "avec", "con", "com", "va", "dan",
    };

    private static readonly HashSet<string> RepeatWords = new(StringComparer.Ordinal)
    {
        "ders", "dies", "dieselbe", "dieselben", "derselbe", "idem", "id", "eadem", "iidem", "lo mismo", "тот же",
        "они же", "同上",
        "the same", "same author", "同氏",
    };

    // Each is a run of words at the end of a name or of the list.
    private static readonly string[][] EtAlForms =
    [
        ["et", "al"], ["a", "et", "al"], ["etal"], ["et", "alii"], ["et", "aliae"], ["et", "alia"], ["et", "coll"],
        ["et", "autres"],
        ["and", "others"], ["and", "colleagues"], ["u", "a"], ["ua"], ["und", "andere"], ["e", "a"], ["ea"],
            ["en", "anderen"], ["e", "altri"],
        ["y", "otros"], ["y", "cols"], ["y", "col"], ["e", "outros"], ["i", "in"], ["i", "inni"], ["a", "kol"],
            ["a", "dalsi"],
        ["m", "fl"], ["mfl"], ["med", "flera"], ["og", "andre"], ["ym"], ["и", "др"], ["и", "соавт"], ["та", "ин"],
            ["та", "ін"], ["ve", "ark"],
        ["ve", "digerleri"], ["vd"], ["es", "mtsai"], ["si", "altii"], ["ecc"], ["dkk"], ["等"], ["ほか"], ["他"], ["외"],
    ];

    public static bool IsParticle(string folded) => Particles.Contains(folded);

    public static bool IsCapitalParticle(string folded) => CapitalParticles.Contains(folded);

    public static bool IsSuffix(string folded) => Suffixes.Contains(folded);

    public static bool IsConjunction(string folded) => Conjunctions.Contains(folded);

    public static bool IsRepeat(string folded) => RepeatWords.Contains(folded);

    /// <summary>How many words from <paramref name="position"/> on say "and others"; 0 when they do not.</summary>
    public static int EtAlLength(List<string> folded, int position)
    {
        foreach (var form in EtAlForms)
        {
            var matches = position + form.Length <= folded.Count;
            for (var i = 0; matches && i < form.Length; i++)
            {
                matches = folded[position + i] == form[i];
            }

            if (matches)
            {
                return form.Length;
            }
        }

        return 0;
    }
}
