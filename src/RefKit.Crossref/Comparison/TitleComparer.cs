using RefKit.Crossref.Answers;

namespace RefKit.Crossref.Comparison;

/// <summary>
/// Compares titles: case, accents, markup, dashes and small slips do not count; a subtitle may be missing on either
/// side, or be deposited apart; the original title of a translation counts too. Another number, another notice
/// ("Correction to …") or another word does count.
/// </summary>
internal static class TitleComparer
{
    private const int WordsOfACutTitle = 8;
    private const int MaxTitles = 12;

    // Titles that begin so belong to something else than the work they name.
    private static readonly HashSet<string> NoticeWords = new(StringComparer.Ordinal)
    {
        "retraction", "retracted", "withdrawal", "withdrawn", "correction", "corrections", "corrigendum",
        "corrigenda", "erratum", "errata", "addendum", "expression", "comment", "comments", "commentary", "reply",
        "replies", "response", "re", "letter", "discussion", "review", "editorial", "author", "publisher", "notice",
        "decision", "supplementary", "supplement", "referee", "peer",
    };

    public static FieldOutcome Compare(string? stated, RegisteredWork work)
    {
        if (!AreBothGiven(stated, work))
        {
            return FieldOutcome.NotCompared;
        }

        var title = RetractionMark.Strip(PlainText.Of(stated)!);
        var registered = Registered(work).Take(MaxTitles).ToList();
        if (registered.Exists(candidate => IsSame(title, candidate)))
        {
            return FieldOutcome.Agrees;
        }

        // A title in another script is a translation or a transcription; nobody here can tell.
        var script = Script.Of(title);
        return script == ScriptKind.None || !registered.Exists(candidate => Script.Of(candidate) == script)
            ? FieldOutcome.NotCompared
            : FieldOutcome.Differs;
    }

    /// <summary>Whether both sides have a title with words in it.</summary>
    public static bool AreBothGiven(string? stated, RegisteredWork work) =>
        Folding.Words(stated).Count > 0
            && work.Titles.Take(MaxTitles).Any(static title => Folding.Words(title).Count > 0);

    private static IEnumerable<string> Registered(RegisteredWork work)
    {
        var titles = work.Titles.Select(RetractionMark.Strip).ToList();
        foreach (var title in titles)
        {
            yield return title;
            foreach (var subtitle in work.Subtitles)
            {
                yield return $"{title}: {subtitle}";
            }
        }

        foreach (var other in work.OtherTitles)
        {
            yield return other;
        }

        if (titles.Count > 1)
        {
            yield return string.Join(": ", titles);
        }
    }

    private static bool IsSame(string stated, string registered)
    {
        var statedWords = Folding.Words(stated);
        var registeredWords = Folding.Words(registered);
        if (statedWords.Count == 0 || registeredWords.Count == 0)
        {
            return false;
        }

        if (Folding.Compact(statedWords) == Folding.Compact(registeredWords))
        {
            return true;
        }

        if (!AreSameNotice(NoticeOf(statedWords), NoticeOf(registeredWords)))
        {
            return false;
        }

        return WordAlignment.AreAlike(statedWords, registeredWords)
            || IsCutShort(statedWords, registeredWords)
            || Beginnings(registered).Any(part => WordAlignment.AreAlike(statedWords, Folding.Words(part)))
            || Parts(stated).Any(part => WordAlignment.AreAlike(Folding.Words(part), registeredWords));
    }

    private static string? NoticeOf(List<string> words) => NoticeWords.TryGetValue(words[0], out var word) ? word
        : NoticeWords.FirstOrDefault(notice => notice[0] == words[0][0] && EditDistance.IsSlip(words[0], notice));

    private static bool AreSameNotice(string? a, string? b) =>
        a == b || (a is not null && b is not null && EditDistance.IsSlip(a, b));

    // The rest was lost on the way, mostly at the end of a line.
    private static bool IsCutShort(List<string> stated, List<string> registered) =>
        stated.Count >= WordsOfACutTitle && stated.Count < registered.Count
        && stated.SequenceEqual(registered.Take(stated.Count), StringComparer.Ordinal);

    // Stated with something behind it, or with the translation in brackets.
    private static IEnumerable<string> Parts(string title)
    {
        foreach (var part in Beginnings(title))
        {
            yield return part;
        }

        var open = title.IndexOf('[');
        if (open >= 0 && title.IndexOf(']', open) is > 0 and var close)
        {
            yield return title[(open + 1)..close];
        }
    }

    // What stands before each mark that a subtitle may follow.
    private static IEnumerable<string> Beginnings(string title)
    {
        const int maxParts = 8;
        var count = 0;
        for (var i = 1; i < title.Length - 1 && count < maxParts; i++)
        {
            if (IsBoundary(title, i))
            {
                count++;
                yield return title[..i];
            }
        }
    }

    private static bool IsBoundary(string title, int i) => title[i] switch
    {
        ':' or ';' or '?' or '!' or '—' or '[' or '(' or '/' or '=' => true,
        '–' or '-' or '.' => title[i + 1] == ' ' && (title[i] == '.' || title[i - 1] == ' '),
        _ => false,
    };
}
