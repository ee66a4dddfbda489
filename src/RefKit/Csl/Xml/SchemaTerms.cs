using System.Collections.Frozen;

namespace RefKit.Csl.Xml;

/// <summary>The names of terms and variables in the schema of CSL 1.0.2.</summary>
internal static class SchemaTerms
{
    // Names that the library reads though the schema of styles has them not.
    private static readonly FrozenSet<string> OnlyInItems =
        FrozenSet.Create(StringComparer.Ordinal, "shortTitle", "journalAbbreviation");

    private static readonly FrozenSet<string> OldLocators =
        FrozenSet.Create(StringComparer.Ordinal, "article", "title", "sub verbo");

    private static readonly FrozenSet<string> GenderAssignable = FrozenSet.Create(StringComparer.Ordinal,
    [
        "issue", "page", "part", "section", "supplement", "version", "volume",
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "number",
        "number-of-pages", "number-of-volumes", "page-first", "printing",
        .. Numbered("month-", 12),
    ]);

    private static readonly FrozenSet<string> Others = FrozenSet.Create(StringComparer.Ordinal,
    [
        "accessed", "ad", "advance-online-publication", "album", "and", "and others", "anonymous", "at",
        "audio-recording", "available at", "bc", "bce", "by", "ce", "circa", "cited", "editortranslator", "et-al",
        "film", "forthcoming", "from", "henceforth", "ibid", "in", "in press", "internet", "interview", "letter",
        "loc-cit", "no date", "no-place", "no-publisher", "on", "online", "op-cit", "original-work-published",
        "personal-communication", "podcast", "podcast-episode", "preprint", "presented at", "radio-broadcast",
        "radio-series", "radio-series-episode", "reference", "retrieved", "review-of", "scale", "special-issue",
        "special-section", "television-broadcast", "television-series", "television-series-episode", "video",
        "working-paper", "open-quote", "close-quote", "open-inner-quote", "close-inner-quote",
        "page-range-delimiter", "colon", "comma", "semicolon",
        .. Numbered("season-", 4), .. Numbered("long-ordinal-", 10),
    ]);

    // A style may have words of its own under names of RefKit's namespace.
    public static bool IsTerm(string name) => Others.Contains(name) || IsGenderAssignable(name) || IsOrdinal(name)
        || name.StartsWith(CslNode.ExtensionPrefix, StringComparison.Ordinal)
        || IsLocator(name) || IsNameVariable(name) || CslNames.TryParse(name, out ReferenceType _);

    public static bool IsGenderAssignable(string name) => GenderAssignable.Contains(name);

    public static bool IsOrdinal(string name) => name == "ordinal"
        || (name.Length == 10 && name.StartsWith("ordinal-", StringComparison.Ordinal)
            && char.IsAsciiDigit(name[8]) && char.IsAsciiDigit(name[9]));

    public static bool IsLongOrdinal(string name) =>
        name.StartsWith("long-ordinal-", StringComparison.Ordinal) && Others.Contains(name);

    public static bool IsLocator(string name) =>
        CslNames.TryParse(name, out LocatorType _) && !OldLocators.Contains(name);

    public static bool IsNameVariable(string name) => CslNames.TryParse(name, out NameVariable _);

    public static bool IsDateVariable(string name) => CslNames.TryParse(name, out DateVariable _);

    public static bool IsNumberVariable(string name) => CslNames.TryParse(name, out NumberVariable _);

    public static bool IsStandardVariable(string name) => IsNumberVariable(name)
        || (CslNames.TryParse(name, out TextVariable _) && !OnlyInItems.Contains(name));

    public static bool IsVariable(string name) =>
        IsStandardVariable(name) || IsNameVariable(name) || IsDateVariable(name);

    private static IEnumerable<string> Numbered(string prefix, int last) => Enumerable.Range(1, last)
        .Select(number => prefix + number.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
}
