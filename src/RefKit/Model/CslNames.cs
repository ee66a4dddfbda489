namespace RefKit;

/// <summary>
/// The names that CSL 1.0.2 gives to item types, variables and locators, and the way back. This is the one table of
/// them; the enums are in the same order. Names are compared to the letter, as CSL does. Thread-safe.
/// </summary>
public static class CslNames
{
    private static readonly string[] Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
        "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
        "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
        "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
        "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report",
        "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    private static readonly string[] TextVariables =
    [
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority",
        "call-number", "citation-key", "citation-label", "collection-title", "container-title",
        "container-title-short", "dimensions", "division", "DOI", "event", "event-title", "event-place", "genre",
        "ISBN", "ISSN", "jurisdiction", "keyword", "language", "license", "medium", "note", "original-publisher",
        "original-publisher-place", "original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place",
        "references", "reviewed-genre", "reviewed-title", "scale", "source", "status", "title", "title-short",
        "URL", "volume-title", "year-suffix",
    ];

    private static readonly string[] NumberVariables =
    [
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue",
        "locator", "number", "number-of-pages", "number-of-volumes", "page", "page-first", "part-number",
        "printing-number", "section", "supplement-number", "version", "volume",
    ];

    private static readonly string[] DateVariables =
    [
        "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
    ];

    private static readonly string[] NameVariables =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor",
        "curator", "director", "editor", "editorial-director", "editor-translator", "executive-producer", "guest",
        "host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer",
        "recipient", "reviewed-author", "script-writer", "series-creator", "translator",
    ];

    private static readonly string[] Locators =
    [
        "act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation",
        "figure", "folio", "issue", "line", "note", "opus", "page", "paragraph", "part", "rule", "scene", "section",
        "sub-verbo", "supplement", "table", "timestamp", "title-locator", "verse", "version", "volume",
    ];

    private static readonly Dictionary<string, int> TypesByName = Index(Types);

    private static readonly Dictionary<string, int> TextVariablesByName = Index(TextVariables,
            ("shortTitle", (int)TextVariable.TitleShort),
            ("journalAbbreviation", (int)TextVariable.ContainerTitleShort));

    private static readonly Dictionary<string, int> NumberVariablesByName = Index(NumberVariables);

    private static readonly Dictionary<string, int> DateVariablesByName = Index(DateVariables);

    private static readonly Dictionary<string, int> NameVariablesByName = Index(NameVariables);

    private static readonly Dictionary<string, int> LocatorsByName = Index(Locators,
            ("article", (int)LocatorType.ArticleLocator),
            ("title", (int)LocatorType.TitleLocator),
            ("sub verbo", (int)LocatorType.SubVerbo));

    /// <summary>The CSL name of a type, such as <c>article-journal</c>.</summary>
    public static string ToCslName(this ReferenceType type) => Types[(int)type];

    /// <summary>Reads the CSL name of a item type, such as <c>article-journal</c>. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out ReferenceType type)
    {
        var isKnown = Find(TypesByName, name, out var value);
        type = (ReferenceType)value;
        return isKnown;
    }

    /// <summary>The CSL name of a variable, such as <c>annote</c>.</summary>
    public static string ToCslName(this TextVariable variable) => TextVariables[(int)variable];

    /// <summary>Reads the CSL name of a standard variable. The older names <c>event</c>, <c>shortTitle</c> and <c>journalAbbreviation</c> are read too. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out TextVariable variable)
    {
        var isKnown = Find(TextVariablesByName, name, out var value);
        variable = (TextVariable)value;
        return isKnown;
    }

    /// <summary>The CSL name of a variable, such as <c>citation-number</c>.</summary>
    public static string ToCslName(this NumberVariable variable) => NumberVariables[(int)variable];

    /// <summary>Reads the CSL name of a number variable. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out NumberVariable variable)
    {
        var isKnown = Find(NumberVariablesByName, name, out var value);
        variable = (NumberVariable)value;
        return isKnown;
    }

    /// <summary>The CSL name of a variable, such as <c>available-date</c>.</summary>
    public static string ToCslName(this DateVariable variable) => DateVariables[(int)variable];

    /// <summary>Reads the CSL name of a date variable. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out DateVariable variable)
    {
        var isKnown = Find(DateVariablesByName, name, out var value);
        variable = (DateVariable)value;
        return isKnown;
    }

    /// <summary>The CSL name of a variable, such as <c>chair</c>.</summary>
    public static string ToCslName(this NameVariable variable) => NameVariables[(int)variable];

    /// <summary>Reads the CSL name of a name variable. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out NameVariable variable)
    {
        var isKnown = Find(NameVariablesByName, name, out var value);
        variable = (NameVariable)value;
        return isKnown;
    }

    /// <summary>The CSL name of a locator, such as <c>appendix</c>.</summary>
    public static string ToCslName(this LocatorType locator) => Locators[(int)locator];

    /// <summary>Reads the CSL name of a locator. The older names <c>article</c>, <c>title</c> and <c>sub verbo</c> are read too. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out LocatorType locator)
    {
        var isKnown = Find(LocatorsByName, name, out var value);
        locator = (LocatorType)value;
        return isKnown;
    }

    private static bool Find(Dictionary<string, int> values, ReadOnlySpan<char> name, out int value) =>
        values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out value);

    // The names must stand in the order of the enum's values; a test compares the two. One kind of dictionary for all of
    // them: each kind is compiled at start-up, a frozen one several times over.
    private static Dictionary<string, int> Index(string[] names, params ReadOnlySpan<(string Name, int Value)> aliases)
    {
        var index = new Dictionary<string, int>(names.Length + aliases.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            index.Add(names[i], i);
        }

        foreach (var (name, value) in aliases)
        {
            index.Add(name, value);
        }

        return index;
    }
}
