using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Building;

/// <summary>Words of titles of containers that tell what kind of work is in them. All are folded.</summary>
internal static class TypeWords
{
    // From here on words are written without spaces between them.
    private const char FirstEastAsian = '\u3000';

    private static readonly string[] Proceedings =
    [
        "proceedings", "proc", "conference", "conf", "symposium", "symp", "workshop", "congress", "congres", "congreso",
        "congresso", "tagung", "konferenz",
        "tagungsband", "actes", "actas", "atti", "meeting", "colloquium", "colloque", "simposio", "kongress", "sbornik",
        "материалы", "труды", "конференции", "会议", "論文集", "학술대회",
        "transactions of the international conference", "icml", "neurips", "nips", "cvpr", "iccv", "acl", "emnlp",
        "sigmod", "vldb", "chi",
    ];

    private static readonly string[] Newspapers =
    [
        "times", "guardian", "post", "tribune", "herald", "telegraph", "independent", "observer", "gazette", "daily",
        "sunday", "zeitung", "rundschau", "anzeiger",
        "le monde", "figaro", "liberation", "el pais", "el mundo", "la vanguardia", "corriere", "repubblica",
        "la stampa", "nrc", "volkskrant", "dagblad", "nyheter",
        "tageblatt", "die zeit", "die welt", "die presse", "der standard", "izvestia", "правда", "известия", "газета",
        "日报", "新聞", "신문", "news", "press herald", "globe", "chronicle",
        "today", "mail", "wall street journal", "folha", "o globo", "estado de s paulo",
    ];

    private static readonly string[] Magazines =
    [
        "magazine", "new yorker", "time", "newsweek", "spiegel", "economist", "atlantic", "wired",
        "scientific american", "national geographic", "stern", "focus",
        "l'express", "nouvel observateur", "le point", "harper's", "new statesman", "spectator", "vogue", "forbes",
        "fortune", "new scientist", "psychology today",
    ];

    private static readonly string[] Preprints =
    [
        "arxiv", "biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "socarxiv", "ssrn", "research square", "preprints",
        "osf preprints", "eartharxiv", "zenodo preprint",
    ];

    private static readonly string[] Encyclopedias = ["encyclopedia", "encyclopaedia", "enzyklopadie", "lexikon",
        "enciclopedia", "encyclopedie", "wikipedia", "brockhaus", "britannica", "энциклопедия"];

    private static readonly string[] Dictionaries = ["dictionary", "worterbuch", "dictionnaire", "diccionario",
        "dizionario", "dicionario", "woordenboek", "словарь", "oed"];

    public static bool IsProceedings(string title) => HasAny(title, Proceedings);

    public static bool IsNewspaper(string title) => HasAny(title, Newspapers);

    public static bool IsMagazine(string title) => HasAny(title, Magazines);

    public static bool IsPreprintServer(string title) => HasAny(title, Preprints);

    public static bool IsEncyclopedia(string title) => HasAny(title, Encyclopedias);

    public static bool IsDictionary(string title) => HasAny(title, Dictionaries);

    private static bool HasAny(string title, string[] phrases)
    {
        Span<char> buffer = stackalloc char[256];
        var folded = WordFolding.Fold(title.Length > 250 ? title.AsSpan(0, 250) : title, buffer);
        for (var at = 0; at < folded.Length; at++)
        {
            var isStart = at == 0 || !char.IsLetterOrDigit(folded[at - 1]);
            if (!isStart && folded[at] < FirstEastAsian)
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                if (phrase[0] == folded[at] && folded[at..].StartsWith(phrase)
                    && (phrase[0] >= FirstEastAsian || EndsWord(folded, at + phrase.Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end]);
}
