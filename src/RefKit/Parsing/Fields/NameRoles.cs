namespace RefKit.Parsing.Fields;

/// <summary>Words that give names a role, before them ("hrsg. von") or behind them ("(Eds.)").</summary>
internal static class NameRoles
{
    // Folded, words parted by one space, without full stops; one row a role.
    private static readonly (NameVariable Role, string[] Phrases)[] Table =
    [
        (NameVariable.EditorTranslator,
        [
            "ed and trans", "eds and trans", "edited and translated by", "ed and transl", "trans and ed",
            "hrsg und ubers",
        ]),
        (NameVariable.Editor,
        [
            "edited by", "ed by", "eds by", "ed", "eds", "edd", "edn by", "editor", "editors", "ed s", "editor s",
            "hrsg von", "hrsg v",
            "hrsg", "hgg", "hg", "hg von", "hg v", "herausgegeben von", "herausgeber", "herausgeberin", "hrsgg",
            "a cura di",
            "sous la direction de", "sous la dir de", "sous la direction d", "dir publ", "editeur", "editeurs",
            "edite par",
            "coord", "coords", "coordinador", "coordinadores", "coordinateur", "editores", "organizador",
            "organizadores", "org",
            "orgs", "redactie", "red", "red av", "udg", "utg", "toim", "szerk", "edicion de", "edicao de", "под ред",
            "под редакцией", "ред",
            "der", "haz", "cur", "a c di", "编", "主编", "編", "編著", "편", "편저", "pod red", "ur",
        ]),
        (NameVariable.Translator,
        [
            "translated by", "trans by", "transl by", "trans", "transl", "translator", "translators", "tr", "tr by",
            "trad", "trad par", "trad per", "trad it", "trad it di", "trad fr", "trad fr par", "trad fr de",
            "trad fr di", "trad de l italien par", "trad de l anglais par", "trad de l allemand par",
            "traduit de l italien par", "traduit de l anglais par", "traduit de l allemand par",
            "traduit par", "traduccion de", "traduzione di", "trad di", "trad de", "traducao de", "ubers", "ubers von",
            "ubersetzt von",
            "ubersetzung", "vertaald door", "overs", "oversatt av", "пер", "перевод", "译", "訳", "옮김", "역", "cev",
            "przel", "prel",
        ]),
        (NameVariable.Compiler, ["compiled by", "comp by", "comp", "comps", "compiler", "compilers"]),
        (NameVariable.Director, ["directed by", "director", "directors", "regie", "regisseur", "realisateur",
            "regia di", "dir by"]),
        (NameVariable.Producer, ["produced by", "producer", "producers", "prod"]),
        (NameVariable.Illustrator, ["illustrated by", "illus", "illustrator", "ill", "ill by", "illus by",
            "illustriert von"]),
        (NameVariable.Narrator, ["narrated by", "narrator", "narr", "read by"]),
        (NameVariable.Host, ["host", "hosts", "hosted by"]),
        (NameVariable.Performer, ["performer", "performed by"]),
        (NameVariable.Composer, ["composer", "composed by"]),
        (NameVariable.Interviewer, ["interviewer", "interviewed by", "interview by"]),
    ];

    // No phrase is longer; folding may make it longer.
    private const int MaxLength = 40;
    private const int MaxFolded = 4 * MaxLength;

    private static readonly Dictionary<string, int> RolesByPhrase = IndexPhrases();

    // Short words that are names too: taken for a role only in brackets, or with a full stop behind the names.
    private static readonly string[] Ambiguous = ["der", "ur", "haz", "red", "cur", "org", "ill", "tr", "hg", "ed",
        "comp", "prod", "narr"];

    /// <summary>The role of a phrase such as "(Eds.)", "hrsg. von"; null when it names none.</summary>
    public static NameVariable? Find(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length > MaxLength)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[MaxFolded];
        return RolesByPhrase.GetAlternateLookup<ReadOnlySpan<char>>()
            .TryGetValue(Phrase(phrase, buffer), out var role) ? (NameVariable)role : null;
    }

    /// <summary>Takes the role words off both ends of a field.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text, out NameVariable? role)
    {
        role = null;
        text = StripEnd(text.TrimEnd(" ,;:"), ref role);
        return StripStart(text, ref role);
    }

    /// <summary>How long the role words in front of names are, with the space behind them; 0 for none.</summary>
    public static int LeadLength(ReadOnlySpan<char> text, out NameVariable? role)
    {
        role = null;
        return text.Length - StripStart(text, ref role).Length;
    }

    // "Smith, J., & Jones, K. (Eds.)", "Smith, ed.", "编"
    private static ReadOnlySpan<char> StripEnd(ReadOnlySpan<char> text, scoped ref NameVariable? role)
    {
        var open = text.LastIndexOfAny("([（");
        if (open > 0 && text.Length - open < 40 && Find(text[open..]) is { } bracketed)
        {
            role = bracketed;
            return text[..open].TrimEnd(" ,;:");
        }

        var start = text.TrimEnd(" .").LastIndexOfAny(" ,;:") + 1;
        if (start > 0 && start < text.Length && Find(text[start..]) is { } last
            && (text[^1] == '.' || !IsAmbiguous(text[start..])) && text[start..].IndexOf('.') is var dot
            && (dot < 0 || dot == text.Length - start - 1) && char.IsLower(text[start]))
        {
            role = last;
            return text[..start].TrimEnd(" ,;:");
        }

        return text;
    }

    private static ReadOnlySpan<char> StripStart(ReadOnlySpan<char> text, scoped ref NameVariable? role)
    {
        var end = 0;
        var best = 0;
        for (var words = 0; words < 5 && end < text.Length; words++)
        {
            var next = text[end..].IndexOfAny(" :");
            if (next < 0)
            {
                break;
            }

            end += next + 1;
            var phrase = text[..end];
            if (Find(phrase) is { } found && (words > 0 || phrase.IndexOfAny(".:") >= 0
                || !IsAmbiguous(phrase)))
            {
                (best, role) = (end, found);
            }
        }

        return text[best..].TrimStart();
    }

    private static bool IsAmbiguous(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[MaxFolded];
        var phrase = Phrase(text, buffer);
        foreach (var word in Ambiguous)
        {
            if (phrase.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    // Folded letters, one space for all between them; nothing where they do not fit.
    private static ReadOnlySpan<char> Phrase(ReadOnlySpan<char> text, Span<char> buffer)
    {
        Span<char> folding = stackalloc char[MaxLength];
        var folded = WordFolding.Fold(text, folding);
        if (folded.Length > buffer.Length)
        {
            return [];
        }

        var count = 0;
        foreach (var c in folded)
        {
            if (char.IsLetter(c))
            {
                buffer[count++] = c;
            }
            else if (count > 0 && buffer[count - 1] != ' ')
            {
                buffer[count++] = ' ';
            }
        }

        return buffer[..count].TrimEnd();
    }

    private static Dictionary<string, int> IndexPhrases()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (role, phrases) in Table)
        {
            foreach (var phrase in phrases)
            {
                index.TryAdd(phrase, (int)role);
            }
        }

        return index;
    }
}
