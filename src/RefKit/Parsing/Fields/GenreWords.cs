namespace RefKit.Parsing.Fields;

/// <summary>Words that name the kind of a work, with the item type they stand for. Looked up folded.</summary>
internal static class GenreWords
{
    // In order: the first phrase that is found decides.
    private static readonly (ReferenceType Type, string[] Phrases)[] Table =
    [
        (ReferenceType.Thesis,
        [
            "thesis", "dissertation", "diss", "doctoral", "phd", "ph d", "m sc", "msc", "habilitation", "habil",
            "diplomarbeit",
            "masterarbeit", "bachelorarbeit", "magisterarbeit", "staatsexamensarbeit", "these de doctorat", "these",
            "memoire de master", "tesis", "tese",
            "dissertacao", "tesi di", "tesi", "proefschrift", "avhandling", "afhandling", "disertacja", "disertace",
            "dizertace", "диссертация",
            "дисс", "автореф", "学位论文", "博士论文", "硕士论文", "박사학위", "석사학위", "학위논문", "博士論文", "修士論文", "yuksek lisans",
            "doktora",
        ]),
        (ReferenceType.Dataset, ["data set", "dataset", "data file", "datensatz", "jeu de donnees", "conjunto de datos",
            "database"]),
        (ReferenceType.Software,
        [
            "computer software", "software", "mobile app", "computer program", "source code", "r package",
            "apparatus and software", "mobile application",
            "programa informatico", "logiciel",
        ]),
        (ReferenceType.Patent, ["patent", "patentschrift", "brevet"]),
        (ReferenceType.Report,
        [
            "technical report", "tech report", "tech rep", "research report", "working paper", "discussion paper",
            "white paper", "report", "rapport",
            "bericht", "forschungsbericht", "informe", "relatorio", "rapporto", "raport", "отчет", "arbeitspapier",
            "memorandum", "technical note",
            "policy brief", "fact sheet", "memo",
        ]),
        (ReferenceType.ArticleJournal, ["review article", "letter to the editor", "editorial"]),
        (ReferenceType.Article, ["preprint", "e print", "eprint", "manuscript in preparation"]),
        (ReferenceType.PaperConference, ["conference paper", "paper presentation", "paper presented",
            "conference session", "congress"]),
        (ReferenceType.Speech, ["poster presentation", "poster", "keynote", "lecture", "vortrag", "conferencia",
            "speech", "powerpoint slides"]),
        (ReferenceType.MotionPicture, ["film", "motion picture", "video", "dvd", "youtube", "pelicula"]),
        (ReferenceType.Broadcast, ["tv series", "tv series episode", "tv episode", "television series", "radio",
            "podcast", "audio podcast", "broadcast"]),
        (ReferenceType.Song, ["song", "album", "audio recording", "audio cd", "cd"]),
        (ReferenceType.Map, ["map", "karte", "mapa"]),
        (ReferenceType.Interview, ["interview"]),
        (ReferenceType.PersonalCommunication, ["personal communication", "email", "letter"]),
        (ReferenceType.PostWeblog, ["blog post", "web log post", "blog"]),
        (ReferenceType.Post, ["tweet", "status update", "facebook status update", "forum post", "online forum",
            "instagram photo", "comment"]),
        (ReferenceType.Graphic, ["painting", "photograph", "infographic", "illustration", "lithograph", "oil on canvas",
            "photo"]),
        (ReferenceType.Manuscript, ["unpublished manuscript", "manuscript", "manuskript", "typescript",
            "unpublished raw data"]),
        (ReferenceType.Pamphlet, ["brochure", "pamphlet", "leaflet", "flyer"]),
        (ReferenceType.Webpage, ["web page", "website", "web site", "online"]),
    ];

    private static readonly string[] OtherMarkers =
    [
        "abstract", "review of", "supplemental", "internet", "electronic version", "special issue", "audiobook",
        "e book", "kindle", "press release",
        "master s", "masters", "bachelor", "monograph", "in", "slides", "course", "syllabus",
    ];

    /// <summary>The item type that the words name, and the phrase that decided; null when they name none.</summary>
    public static (ReferenceType Type, string Phrase)? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > 400)
        {
            text = text[..400];
        }

        var words = Words(text);
        foreach (var (type, phrases) in Table)
        {
            foreach (var phrase in phrases)
            {
                if (ContainsPhrase(words, phrase))
                {
                    return (type, phrase);
                }
            }
        }

        return null;
    }

    /// <summary>Whether text in square brackets behind a title names a kind of work rather than being part of the
    /// title.</summary>
    public static bool IsMarker(ReadOnlySpan<char> text) =>
        Find(text) is not null || Array.Exists(OtherMarkers, Contains(Words(text)));

    private static Predicate<string> Contains(string words) => phrase => ContainsPhrase(words, phrase);

    private static bool ContainsPhrase(string words, string phrase) =>
        phrase[0] >= '\u3000'
            ? words.Contains(phrase, StringComparison.Ordinal)
            : words.Contains(" " + phrase + " ", StringComparison.Ordinal);

    // " ph d thesis ": folded words, one space around each.
    private static string Words(ReadOnlySpan<char> text)
    {
        var words = new System.Text.StringBuilder(" ", text.Length + 2);
        foreach (var c in WordFolding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(c);
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.Append(' ').ToString();
    }
}
