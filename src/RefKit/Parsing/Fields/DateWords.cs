namespace RefKit.Parsing.Fields;

/// <summary>Words and phrases of date fields that are no month or season. All are folded.</summary>
internal static class DateWords
{
    private static readonly string[] NoDatePhrases =
    [
        "nd", "n d", "no date", "sd", "s d", "sine dato", "oj", "o j", "ohne jahr", "od", "o d", "ohne datum", "sa",
        "s a",
        "sine anno", "sans date", "sin fecha", "sf", "s f", "sem data", "senza data", "zonder jaar", "zj", "z j",
        "utan ar", "br", "b r", "bez daty", "bd", "b d", "б г", "бг", "без даты", "t y", "ty", "tarihsiz", "日期不详",
        "无日期",
        "出版年不明", "刊行年不明", "연도미상",
    ];

    private static readonly string[] StatusPhrases =
    [
        "in press", "inpress", "forthcoming", "to appear", "in preparation", "in prep", "submitted", "under review",
        "accepted",
        "in review", "advance online publication", "online first", "ahead of print", "epub ahead of print", "preprint",
        "im druck", "im erscheinen", "in vorbereitung", "in druck", "eingereicht", "angenommen", "erscheint",
        "sous presse", "a paraitre", "en prensa", "en proceso", "en preparacion", "aceptado", "in corso di stampa",
        "in stampa", "in pubblicazione", "no prelo", "em impressao", "in druk", "ter perse", "i tryck", "i trykk",
        "under udgivelse",
        "painossa", "w druku", "v tisku", "в печати", "baskida", "印刷中", "出版中", "인쇄중",
    ];

    private static readonly HashSet<string> CircaWords = new(StringComparer.Ordinal)
    {
        "c", "ca", "circa", "cca", "etwa", "um", "about", "approximately", "approx", "vers", "env", "environ", "hacia",
        "verso",
        "cerca", "около", "ок", "rond", "omstreeks", "yaklasik", "约", "約", "년경", "경",
    };

    private static readonly HashSet<string> BeforeChrist = new(StringComparer.Ordinal)
    {
        "bc", "bce", "v chr", "vchr", "av j c", "ac", "a c", "до н э", "公元前", "紀元前", "기원전",
    };

    private static readonly HashSet<string> RangeWords = new(StringComparer.Ordinal)
    {
        "to", "bis", "und", "and", "a", "au", "et", "y", "al", "e", "tot", "en", "till", "til", "do", "по", "i", "и",
        "och", "og",
    };

    public static bool IsNoDate(string phrase) => NoDatePhrases.Contains(phrase);

    public static bool IsStatus(string phrase)
    {
        foreach (var status in StatusPhrases)
        {
            if (phrase == status || (phrase.StartsWith(status, StringComparison.Ordinal)
                && phrase[status.Length] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsCirca(string word) => CircaWords.Contains(word);

    public static bool IsBeforeChrist(string phrase) => BeforeChrist.Contains(phrase);

    public static bool IsRangeWord(string word) => RangeWords.Contains(word);
}
