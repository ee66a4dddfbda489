using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Splitting;

/// <summary>Weighs how much a text looks like the start of a reference: names in one of their usual orders, then a
/// year.</summary>
internal static class EntryStart
{
    private const int Window = 250;

    private static readonly string[] LeadWords =
    [
        "in", "vol", "volume", "pp", "p", "pages", "retrieved", "available", "accessed", "doi", "http", "https", "www",
        "press", "isbn", "issn", "arxiv",
        "pmid", "from", "and", "the", "no", "eds", "ed", "edition", "abgerufen", "verfügbar", "university", "journal",
        "proceedings", "epub", "pubmed",
    ];

    /// <summary>From -4 (certainly none) to 4 (certainly one).</summary>
    public static double Score(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Window)];
        var score = ScoreWords(text);
        if (score <= -2)
        {
            return score;
        }

        var year = Years.IndexOf(text);
        return score + (year < 0 ? 0 : year > 0 && text[year - 1] is '(' ? 1 : 0.5);
    }

    private static double ScoreWords(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return -4;
        }

        var first = text[0];
        if (FieldText.Dashes.Contains(first) || first == '_')
        {
            return text.Length > 2 && text.IndexOfAnyExcept(FieldText.Dashes + "_ ") is > 1 or < 0 && text[1] != ' '
                || first == '—' ? 2.5 : -1;
        }

        if (FieldText.IsEastAsian(first))
        {
            return ScoreEastAsian(text);
        }

        if (first is '"' or '“' or '‘' or '«' or '„' or '*')
        {
            return 0.8;
        }

        return char.IsLetter(first) ? ScoreNames(text) : char.IsDigit(first) ? -1 : -3;
    }

    private static double ScoreEastAsian(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && FieldText.IsEastAsian(text[length]))
        {
            length++;
        }

        return length is >= 2 and <= 5 && length < text.Length && text[length] is ',' or '，' or '、' or '(' or '（'
            or '.' or ' ' or ';' or '·' ? 1.8 : 0;
    }

    private static double ScoreNames(ReadOnlySpan<char> text)
    {
        var words = new StartWords(text);
        var word = words.Next();
        if (LeadWords.Contains(WordFolding.Fold(word.Text.Length > 16 ? word.Text[..16] : word.Text)))
        {
            return char.IsUpper(text[0]) ? -1.5 : -4;
        }

        var particles = 0;
        while (word.Kind == StartWordKind.Lower && NameWords.IsParticle(WordFolding.Fold(word.Text)) && particles < 3
            && !word.HasPunctuation)
        {
            particles++;
            word = words.Next();
        }

        return word.Kind switch
        {
            StartWordKind.Lower => -4,
            StartWordKind.Initials => ScoreInitialsFirst(ref words, word),
            StartWordKind.Capital or StartWordKind.Capitals => ScoreFamilyFirst(ref words, word, particles),
            _ => particles > 0 ? -3 : -0.5,
        };
    }

    // "V. Crosby, …", "J.-P. van Sartre and …"
    private static double ScoreInitialsFirst(ref StartWords words, StartWord word)
    {
        if (word.Punctuation is ',' or ';' or ':')
        {
            return -1;
        }

        var isJournal = word.Text is "J" or "J.";
        var count = 0;
        while (word.Kind is StartWordKind.Initials or StartWordKind.Lower && ++count < 6)
        {
            word = words.Next();
        }

        if (word.Kind is not (StartWordKind.Capital or StartWordKind.Capitals))
        {
            return -0.5;
        }

        var next = words.Next();
        if (!word.HasPunctuation)
        {
            return IsJoin(next) ? 3 : next.Kind is StartWordKind.Capital && next.Punctuation is ',' or ';' ? 2 : 0.7;
        }

        // "J Neurosci, 35", "J. Geophys. Res., 117" are journals.
        return next.Kind == StartWordKind.Number && word.Punctuation is not '(' ? -1
            : word.Punctuation is ',' or ';' or '(' or '&' or ':' ? 3 : isJournal ? 0.2 : 1.3;
    }

    private static double ScoreFamilyFirst(ref StartWords words, StartWord word, int particles)
    {
        var family = 1;
        while (!word.HasPunctuation && family < 4)
        {
            word = words.Next();
            switch (word.Kind)
            {
                case StartWordKind.Capital:
                    family++;
                    break;

                // "Koinig H, Wallner T", "James W. Thompson, …"
                case StartWordKind.Initials or StartWordKind.Capitals:
                    return ScoreFamilyThenInitials(ref words, word);
                case StartWordKind.Lower when IsJoin(word):
                    return family <= 2 ? 1 : 0.3;
                case StartWordKind.Number:
                    return word.Punctuation == '(' || family <= 2 ? 0.5 : 0;
                default:
                    return particles > 0 ? -1 : 0;
            }
        }

        return word.Punctuation switch
        {
            ',' or ';' => ScoreAfterComma(ref words, family),
            '(' => 1.5,
            '.' => 0.2,
            '&' or '/' => 1,
            _ => 0,
        };
    }

    private static double ScoreFamilyThenInitials(ref StartWords words, StartWord word)
    {
        if (word.Punctuation is ',' or ';' or '(' or '&')
        {
            return 3;
        }

        var next = words.Next();
        if (word.Punctuation == ':')
        {
            return next.Kind == StartWordKind.Number ? -1 : 2.2;
        }

        // "James W. Thompson, …", "Albert R. Meyer and …"
        if (next.Kind == StartWordKind.Capital && word.Kind == StartWordKind.Initials)
        {
            return next.Punctuation is ',' or '(' or ';' or ':' ? 2.7 : next.Punctuation == '.' ? 1.9
                : IsJoin(words.Next()) ? 2.8 : 0.6;
        }

        return next.Kind is StartWordKind.Initials or StartWordKind.Capitals ? 2
            : IsJoin(next) ? 2.5
            : word.Kind == StartWordKind.Initials ? 1.5 : 0.5;
    }

    // Behind "Koinig,": "H.", "Herbert,".
    private static double ScoreAfterComma(ref StartWords words, int family)
    {
        var given = words.Next();
        switch (given.Kind)
        {
            case StartWordKind.Initials:
                return family <= 2 ? 3.2 : 1.5;
            case StartWordKind.Capitals:
                return given.HasPunctuation && family <= 2 ? given.Punctuation == ':' ? -0.5 : 2 : 0.3;
            case StartWordKind.Capital when family <= 2:
                var next = words.Next();
                return given.Punctuation is ':' ? -0.5
                    : given.HasPunctuation || IsJoin(next) ? 1.6
                    : next.Kind == StartWordKind.Initials ? 2.6
                    : next.Kind == StartWordKind.Capital && next.HasPunctuation ? 1.2 : 0.5;
            case StartWordKind.Number:
                return -0.5;
            default:
                return IsJoin(given) ? 1.2 : 0;
        }
    }

    private static bool IsJoin(StartWord word) => word.Kind == StartWordKind.Lower && word.Text is "and" or "und"
        or "et" or "y" or "e" or "en" or "og" or "och" or "&";
}
