namespace RefKit.Crossref.Comparison;

/// <summary>The words of a journal's title and how they are abbreviated (ISO 4: a word is cut at its end, or loses
/// letters in the middle; articles and prepositions go).</summary>
internal static class JournalWords
{
    private const int MaxLength = 400;

    // Words that titles gain and lose without becoming another journal.
    private static readonly HashSet<string> Extras = new(StringComparer.Ordinal)
    {
        "usa", "u", "s", "us", "uk", "gb", "america", "united", "states", "london", "england", "online", "print",
        "edition", "ed", "engl", "section", "sect", "sec", "part", "pt", "series", "ser", "baltim", "basel", "oxf",
        "camb", "auckl", "md", "ny", "york", "n", "official",
    };

    private static readonly HashSet<string> ConferenceWords = new(StringComparer.Ordinal)
    {
        "proceedings", "proc", "conference", "conf", "international", "int", "intl", "annual", "symposium", "symp",
        "workshop", "workshops", "meeting", "ieee", "acm", "cvf", "national", "european", "world", "congress",
        "joint", "lecture", "notes", "series", "volume", "vol", "on", "papers", "companion", "extended", "abstracts",
    };

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "journal", "international", "proceedings", "annals", "archives", "acta", "review", "reviews", "letters",
        "research", "studies", "bulletin", "american", "european", "british", "transactions", "conference",
        "national", "advances", "science", "sciences", "society", "association", "quarterly", "new",
    };

    public static List<string> Of(string title)
    {
        var words = Folding.Words(title.Length > MaxLength ? title[..MaxLength] : title);
        if (words.Exists(static word => !IsLeftOut(word)))
        {
            words.RemoveAll(IsLeftOut);
        }

        // "A" is the article in front and a section anywhere else: "Nucl Instrum Methods A".
        if (words.Count > 1 && words[0] == "a")
        {
            words.RemoveAt(0);
        }

        return words;
    }

    public static bool IsGeneric(string word) => Generic.Contains(word);

    /// <summary>Whether each word of the short title abbreviates one of the full title, in order. What is left over in
    /// either must be of the kind that comes and goes.</summary>
    public static bool Abbreviates(List<string> brief, List<string> full, bool isConference)
    {
        // [brief, full]: whether the words up to there can be matched.
        var matches = new bool[brief.Count + 1, full.Count + 1];
        matches[0, 0] = true;
        for (var i = 0; i <= brief.Count; i++)
        {
            for (var j = 0; j <= full.Count; j++)
            {
                matches[i, j] |= (i > 0 && matches[i - 1, j] && IsExtra(brief[i - 1], isConference))
                    || (j > 0 && matches[i, j - 1] && IsExtra(full[j - 1], isConference))
                    || (i > 0 && j > 0 && matches[i - 1, j - 1] && IsAbbreviation(brief[i - 1], full[j - 1]));
            }
        }

        return matches[brief.Count, full.Count]
            && brief.Exists(word => !IsExtra(word, isConference)) && full.Exists(word => !IsExtra(word, isConference));
    }

    /// <summary>Whether the first word can be the second one abbreviated: it begins alike and its letters come in the
    /// same order ("Natl" for "National", "Dtsch" for "Deutsche").</summary>
    public static bool IsAbbreviation(string brief, string full)
    {
        if (brief == full || EditDistance.IsSlip(brief, full))
        {
            return true;
        }

        if (brief.Length >= full.Length || brief[0] != full[0] || char.IsAsciiDigit(brief[0]))
        {
            return false;
        }

        if (full.StartsWith(brief, StringComparison.Ordinal))
        {
            return true;
        }

        var position = 0;
        foreach (var c in brief)
        {
            position = full.IndexOf(c, position) + 1;
            if (position == 0)
            {
                return false;
            }
        }

        return brief.Length >= 3;
    }

    /// <summary>Whether a title is an acronym ("JAMA", "PNAS", "NeurIPS") that stands in the other one or is made of
    /// the beginnings of words that follow each other there.</summary>
    public static bool IsAcronym(string title, List<string> words)
    {
        var token = title.AsSpan().Trim();
        var space = token.IndexOfAny(" '");
        token = space > 0 && IsYear(token[space..]) ? token[..space] : token;
        if (token.Length is < 2 or > 12 || token.IndexOf(' ') >= 0 || CountUpper(token) < 2)
        {
            return false;
        }

        var acronym = Folding.Compact(Folding.Words(token.ToString()));
        if (acronym.Length < 2)
        {
            return false;
        }

        for (var start = 0; start < words.Count; start++)
        {
            if (words[start] == acronym || (acronym.Length >= 3 && IsMadeOf(acronym, words, start)))
            {
                return true;
            }
        }

        return false;
    }

    // Each word gives one letter or more. Greedy from the left with the shortest part first would miss "NeurIPS", so
    // all ways are followed: position in the acronym by word.
    private static bool IsMadeOf(string acronym, List<string> words, int start)
    {
        var reached = new HashSet<int> { 0 };
        for (var i = start; i < words.Count && reached.Count > 0; i++)
        {
            var next = new HashSet<int>();
            foreach (var position in reached)
            {
                for (var length = 1; length <= Math.Min(4, words[i].Length); length++)
                {
                    if (position + length > acronym.Length || acronym[position + length - 1] != words[i][length - 1])
                    {
                        break;
                    }

                    next.Add(position + length);
                }
            }

            if (next.Contains(acronym.Length) && i - start >= 1)
            {
                return true;
            }

            reached = next;
        }

        return false;
    }

    // Single letters name sections.
    private static bool IsLeftOut(string word) =>
        WordAlignment.IsStopWord(word) && word is not ("a" or "d" or "e" or "i");

    private static bool IsExtra(string word, bool isConference) => Extras.Contains(word)
        || WordAlignment.IsStopWord(word)
        || (isConference && (ConferenceWords.Contains(word) || IsNumbering(word)));

    private static bool IsNumbering(string word) => char.IsAsciiDigit(word[0]);

    private static bool IsYear(ReadOnlySpan<char> text) => text.Trim(" '").IndexOfAnyExceptInRange('0', '9') < 0;

    private static int CountUpper(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsUpper(c) ? 1 : 0;
        }

        return count;
    }
}
