using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Building;

/// <summary>Reads the text between fields: roles, labels, and words that belong to no field.</summary>
internal static class Gaps
{
    private static readonly HashSet<string> LeadWords = new(StringComparer.Ordinal)
    {
        "in", "dans", "nel", "en", "and", "und", "et", "the", "of", "by", "von", "from", "at", "on", "via", "for",
        "available", "accessible", "retrieved", "accessed",
        "abgerufen", "verfugbar", "unter", "zugriff", "disponible", "disponibile", "disponivel", "consulte",
        "consultado", "consultato", "recuperado", "recupere",
        "retirado", "obtenido", "viewed", "visited", "cited", "last", "online", "internet", "http", "https", "www",
        "doi", "org", "url", "isbn", "issn", "pmid",
        "pmcid", "pubmed", "arxiv", "edition", "press", "article", "accesso", "geraadpleegd", "hamtad", "hentet",
        "luettu", "dostep", "erisim", "режим", "доступа",
        "обращения", "дата", "available", "electronic", "version", "adresse", "published", "vol", "volume", "pages",
        "also", "auf", "aus", "dem", "der", "hrsg", "edited",
        "translated", "trans", "eds", "editors", "editor", "herausgegeben", "sous", "direction", "dir", "cura", "sowie",
        "note", "diss",
    };

    /// <summary>The role that the words right behind names give them: " (Eds.), ", ", ed.".</summary>
    public static NameVariable? RoleAfter(ReadOnlySpan<char> gap)
    {
        var bare = gap.TrimStart(" ,;:");
        if (bare.Length > 0 && bare[0] is '(' or '[')
        {
            var close = bare.IndexOfAny(")]");
            return close > 0 ? NameRoles.Find(bare[..close]) : null;
        }

        var end = bare.IndexOfAny(",;:(");
        var words = (end < 0 ? bare : bare[..end]).TrimEnd();

        // With a capital it may be a name, unless it is an abbreviation of more than three letters: "Trans.", "Hrsg.".
        return words.Length is > 1 and < 20 && (char.IsLower(words[0]) || (words.Length > 4 && words[^1] == '.'))
            ? NameRoles.Find(words) : null;
    }

    /// <summary>The role that the words right before names give them: "edited by ", "hrsg. von ".</summary>
    public static NameVariable? RoleBefore(ReadOnlySpan<char> gap)
    {
        var words = gap.Trim(" ,;:([");
        for (var i = 0; i < 4 && !words.IsEmpty; i++)
        {
            if (NameRoles.Find(words) is { } role)
            {
                return role;
            }

            var space = words.IndexOfAny(" .,(");
            words = space < 0 ? [] : words[(space + 1)..].TrimStart(" .,(");
        }

        return null;
    }

    /// <summary>Whether a gap has words that no field and no label accounts for.</summary>
    public static bool HasOwnWords(ReadOnlySpan<char> gap)
    {
        Span<char> buffer = stackalloc char[32];
        var leadWords = LeadWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in gap.SplitAny(" \t\r\n.,;:()[]{}\"“”'’/-–—&+*"))
        {
            var word = gap[range];
            var isTelling = word.Length > 2 && word.ContainsAnyInRange('a', 'z') || word.Length > 0
                && word.IndexOfAnyInRange('0', '9') >= 0
                || word.Length > 2 && char.IsLetter(word[0]);
            if (isTelling && NumberLabels.Of(word) == NumberRole.None && NameRoles.Find(word) is null
                && !leadWords.Contains(WordFolding.Fold(word, buffer)))
            {
                return true;
            }
        }

        return false;
    }
}
