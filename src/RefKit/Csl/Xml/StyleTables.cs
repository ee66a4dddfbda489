using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>The spellings of CSL's enumerated attribute values that more than one reader needs.</summary>
internal static class StyleTables
{
    public static readonly (string, TermForm)[] TermForms =
    [
        ("long", TermForm.Long), ("short", TermForm.Short), ("verb", TermForm.Verb),
        ("verb-short", TermForm.VerbShort), ("symbol", TermForm.Symbol),
    ];

    public static readonly (string, GrammaticalGender)[] Genders =
        [("masculine", GrammaticalGender.Masculine), ("feminine", GrammaticalGender.Feminine)];

    public static readonly (string, OrdinalMatch)[] OrdinalMatches =
    [
        ("last-digit", OrdinalMatch.LastDigit), ("last-two-digits", OrdinalMatch.LastTwoDigits),
        ("whole-number", OrdinalMatch.WholeNumber),
    ];

    public static readonly (string, PluralRule)[] PluralRules =
        [("contextual", PluralRule.Contextual), ("always", PluralRule.Always), ("never", PluralRule.Never)];

    public static readonly (string, MatchRule)[] MatchRules =
        [("all", MatchRule.All), ("any", MatchRule.Any), ("none", MatchRule.None)];

    public static readonly (string, NumberForm)[] NumberForms =
    [
        ("numeric", NumberForm.Numeric), ("ordinal", NumberForm.Ordinal),
        ("long-ordinal", NumberForm.LongOrdinal), ("roman", NumberForm.Roman),
    ];

    public static readonly (string, CitePosition)[] Positions =
    [
        ("first", CitePosition.First), ("subsequent", CitePosition.Subsequent),
        ("ibid-with-locator", CitePosition.IbidWithLocator), ("ibid", CitePosition.Ibid),
        ("near-note", CitePosition.NearNote), ("far-note", CitePosition.FarNote),
    ];

    public static readonly (string, CollapseMode)[] CollapseModes =
    [
        ("citation-number", CollapseMode.CitationNumber), ("year", CollapseMode.Year),
        ("year-suffix", CollapseMode.YearSuffix), ("year-suffix-ranged", CollapseMode.YearSuffixRanged),
    ];

    public static readonly (string, GivenNameRule)[] GivenNameRules =
    [
        ("by-cite", GivenNameRule.ByCite), ("all-names", GivenNameRule.AllNames),
        ("all-names-with-initials", GivenNameRule.AllNamesWithInitials),
        ("primary-name", GivenNameRule.PrimaryName),
        ("primary-name-with-initials", GivenNameRule.PrimaryNameWithInitials),
    ];

    public static readonly (string, SubsequentAuthorRule)[] SubsequentAuthorRules =
    [
        ("complete-all", SubsequentAuthorRule.CompleteAll), ("complete-each", SubsequentAuthorRule.CompleteEach),
        ("partial-each", SubsequentAuthorRule.PartialEach), ("partial-first", SubsequentAuthorRule.PartialFirst),
    ];

    public static readonly (string, PageRangeFormat)[] PageRangeFormats =
    [
        ("expanded", PageRangeFormat.Expanded), ("minimal", PageRangeFormat.Minimal),
        ("minimal-two", PageRangeFormat.MinimalTwo), ("chicago", PageRangeFormat.Chicago),
        ("chicago-15", PageRangeFormat.Chicago), ("chicago-16", PageRangeFormat.Chicago16),
    ];

    public static readonly (string, ParticleDemotion)[] ParticleDemotions =
    [
        ("display-and-sort", ParticleDemotion.DisplayAndSort), ("sort-only", ParticleDemotion.SortOnly),
        ("never", ParticleDemotion.Never),
    ];

    public static readonly (string, FieldAlignment)[] FieldAlignments =
        [("flush", FieldAlignment.Flush), ("margin", FieldAlignment.Margin)];

    public static readonly (string, DateForm)[] DateForms = [("text", DateForm.Text), ("numeric", DateForm.Numeric)];

    public static readonly (string, DatePrecision)[] DatePrecisions =
    [
        ("year-month-day", DatePrecision.YearMonthDay), ("year-month", DatePrecision.YearMonth),
        ("year", DatePrecision.Year),
    ];

    public static readonly (string, DatePartName)[] DatePartNames =
        [("year", DatePartName.Year), ("month", DatePartName.Month), ("day", DatePartName.Day)];

    public static readonly (string, DatePartForm)[] DatePartForms =
    [
        ("numeric", DatePartForm.Numeric), ("numeric-leading-zeros", DatePartForm.NumericLeadingZeros),
        ("ordinal", DatePartForm.Ordinal), ("long", DatePartForm.Long), ("short", DatePartForm.Short),
    ];
}
