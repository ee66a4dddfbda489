using System.Collections.Frozen;

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

    private static readonly FrozenDictionary<string, ReferenceType> TypesByName = Index<ReferenceType>(Types);

    private static readonly FrozenDictionary<string, TextVariable> TextVariablesByName = Index<TextVariable>(TextVariables,
            ("shortTitle", TextVariable.TitleShort),
            ("journalAbbreviation", TextVariable.ContainerTitleShort));

    private static readonly FrozenDictionary<string, NumberVariable> NumberVariablesByName = Index<NumberVariable>(NumberVariables);

    private static readonly FrozenDictionary<string, DateVariable> DateVariablesByName = Index<DateVariable>(DateVariables);

    private static readonly FrozenDictionary<string, NameVariable> NameVariablesByName = Index<NameVariable>(NameVariables);

    private static readonly FrozenDictionary<string, LocatorType> LocatorsByName = Index<LocatorType>(Locators,
            ("article", LocatorType.ArticleLocator),
            ("title", LocatorType.TitleLocator),
            ("sub verbo", LocatorType.SubVerbo));

    /// <summary>The CSL name of a type, such as <c>article-journal</c>.</summary>
    public static string ToCslName(this ReferenceType type) => Types[(int)type];

    /// <summary>Reads the CSL name of a item type, such as <c>article-journal</c>. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out ReferenceType type) =>
        TypesByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out type);

    /// <summary>The CSL name of a variable, such as <c>annote</c>.</summary>
    public static string ToCslName(this TextVariable variable) => TextVariables[(int)variable];

    /// <summary>Reads the CSL name of a standard variable. The older names <c>event</c>, <c>shortTitle</c> and <c>journalAbbreviation</c> are read too. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out TextVariable variable) =>
        TextVariablesByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out variable);

    /// <summary>The CSL name of a variable, such as <c>citation-number</c>.</summary>
    public static string ToCslName(this NumberVariable variable) => NumberVariables[(int)variable];

    /// <summary>Reads the CSL name of a number variable. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out NumberVariable variable) =>
        NumberVariablesByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out variable);

    /// <summary>The CSL name of a variable, such as <c>available-date</c>.</summary>
    public static string ToCslName(this DateVariable variable) => DateVariables[(int)variable];

    /// <summary>Reads the CSL name of a date variable. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out DateVariable variable) =>
        DateVariablesByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out variable);

    /// <summary>The CSL name of a variable, such as <c>chair</c>.</summary>
    public static string ToCslName(this NameVariable variable) => NameVariables[(int)variable];

    /// <summary>Reads the CSL name of a name variable. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out NameVariable variable) =>
        NameVariablesByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out variable);

    /// <summary>The CSL name of a locator, such as <c>appendix</c>.</summary>
    public static string ToCslName(this LocatorType locator) => Locators[(int)locator];

    /// <summary>Reads the CSL name of a locator. The older names <c>article</c>, <c>title</c> and <c>sub verbo</c> are read too. False when there is none of that name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out LocatorType locator) =>
        LocatorsByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out locator);

    // The names must stand in the order of the enum's values; a test compares the two.
    private static FrozenDictionary<string, T> Index<T>(string[] names, params (string Name, T Value)[] aliases)
        where T : struct, Enum
    {
        var index = new Dictionary<string, T>(names.Length + aliases.Length, StringComparer.Ordinal);
        var values = Enum.GetValues<T>();
        for (var i = 0; i < names.Length; i++)
        {
            index.Add(names[i], values[i]);
        }

        foreach (var (name, value) in aliases)
        {
            index.Add(name, value);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
