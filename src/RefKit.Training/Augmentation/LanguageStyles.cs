namespace RefKit.Training.Augmentation;

/// <summary>Styles with the words of further languages.</summary>
internal static class LanguageStyles
{
    public static IReadOnlyList<ReferenceStyle> All { get; } =
    [
        // French, family names in capitals
        new()
        {
            Language = "fr",
            Names = NameForm.FamilyCommaGiven, UpperFamily = true, LastSeparator = " et ", YearMarks = (" (", "), "),
            TitleMarks = ("« ", " », "), BeforeVolume = ", ", IssueMarks = (", n° ", ""), BeforePages = ", p. ",
            In = "in ", EditorMark = " (dir.)",
        },
        // French, as sociologists write
        new()
        {
            Language = "fr",
            Names = NameForm.FamilyInitials, LastSeparator = ", ", YearMarks = (", ", ", "),
            TitleMarks = ("« ", " », "), BeforeVolume = ", vol. ", IssueMarks = (", n° ", ""), BeforePages = ", p. ",
            In = "in ", EditorMark = " (éds.)",
        },
        // Spanish
        new()
        {
            Language = "es",
            Names = NameForm.FamilyCommaGiven, LastSeparator = " y ", YearMarks = (" (", "): "),
            TitleMarks = ("«", "», "), BeforeVolume = ", vol. ", IssueMarks = (", n.º ", ""), BeforePages = ", pp. ",
            In = "en ", EditorMark = " (eds.)",
        },
        // Spanish, as psychologists write
        new()
        {
            Language = "es",
            LastSeparator = " y ", BeforeVolume = ", ", BeforePages = ", ", In = "En ", EditorMark = " (Coords.)",
        },
        // Portuguese, as ABNT without capitals
        new()
        {
            Language = "pt",
            Names = NameForm.FamilyCommaGiven, NameSeparator = "; ", LastSeparator = "; ", YearMarks = (" (", "). "),
            BeforeVolume = ", ", IssueMarks = ("(", ")"), BeforePages = ", ", In = "In ", EditorMark = " (Orgs.)",
        },
        // Dutch
        new()
        {
            Language = "nl",
            LastSeparator = " en ", YearMarks = (" (", "). "), BeforeVolume = ", jrg. ", IssueMarks = (", nr. ", ""),
            BeforePages = ", pp. ", In = "In: ", EditorMark = " (red.)",
        },
        // Russian with dashes
        new()
        {
            Language = "ru",
            Names = NameForm.FamilyInitials, LastSeparator = ", ", BeforeTitle = " ", TitleMarks = ("", " // "),
            Year = YearPlace.AfterContainer, YearMarks = (". — ", ""), BeforeVolume = ". — Т. ",
            IssueMarks = (", № ", ""), BeforePages = ". — С. ", In = "",
        },
        // Ukrainian
        new()
        {
            Language = "uk",
            Names = NameForm.FamilyInitials, LastSeparator = ", ", BeforeTitle = " ", TitleMarks = ("", " // "),
            Year = YearPlace.AfterContainer, YearMarks = (". ", ""), BeforeVolume = ". Т. ",
            IssueMarks = (". № ", ""), BeforePages = ". С. ", In = "",
        },
        // Polish
        new()
        {
            Language = "pl",
            Names = NameForm.InitialsFamily, LastSeparator = ", ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            BeforeContainer = "„", BeforeVolume = "” ", IssueMarks = (", nr ", ""), Year = YearPlace.BeforePages,
            YearMarks = (" (", ")"), BeforePages = ", s. ", In = "[w:] ", EditorMark = " (red.)", IsFootnote = true,
        },
        // Polish, author and date
        new()
        {
            Language = "pl",
            Names = NameForm.FamilyInitials, LastSeparator = ", ", YearMarks = (" (", "), "), TitleMarks = ("", ", "),
            BeforeContainer = "„", BeforeVolume = "”, t. ", IssueMarks = (", nr ", ""), BeforePages = ", s. ",
            In = "w: ", EditorMark = " (red.)",
        },
        // Czech
        new()
        {
            Language = "cs",
            Names = NameForm.FamilyCommaGiven, UpperFamily = true, NameSeparator = "; ", LastSeparator = " a ",
            Year = YearPlace.AfterContainer, YearMarks = (", ", ""), BeforeVolume = ", roč. ",
            IssueMarks = (", č. ", ""), BeforePages = ", s. ", In = "In: ", EditorMark = " (ed.)",
        },
        // The Nordic countries
        new()
        {
            Language = "sv",
            Names = NameForm.FamilyCommaGiven, FirstOnly = true, LastSeparator = " och ", YearMarks = (" (", "). "),
            BeforeVolume = ", årg. ", IssueMarks = (", nr ", ""), BeforePages = ", s. ", In = "I: ",
            EditorMark = " (red.)",
        },
        new()
        {
            Language = "da",
            Names = NameForm.FamilyCommaGiven, FirstOnly = true, LastSeparator = " og ", YearMarks = (" (", "): "),
            BeforeVolume = ", årg. ", IssueMarks = (", nr. ", ""), BeforePages = ", s. ", In = "I: ",
            EditorMark = " (red.)",
        },
        new()
        {
            Language = "no",
            LastSeparator = " & ", YearMarks = (" (", "). "), BeforeVolume = ", ", BeforePages = ", s. ", In = "I ",
            EditorMark = " (red.)",
        },
        new()
        {
            Language = "fi",
            LastSeparator = " & ", YearMarks = (" (", ") "), BeforeVolume = " ", IssueMarks = (":", ""),
            BeforePages = ", ", In = "Teoksessa ", EditorMark = " (toim.)",
        },
        // Turkish
        new()
        {
            Language = "tr",
            LastSeparator = " ve ", YearMarks = (" (", "). "), BeforeVolume = ", ", BeforePages = ", ss. ", In = "İçinde ",
            EditorMark = " (Ed.)",
        },
        // Hungarian
        new()
        {
            Language = "hu",
            Names = NameForm.FamilyInitials, NameSeparator = " – ", LastSeparator = " – ", YearMarks = (" (", "): "),
            BeforeVolume = ", ", AfterVolume = ". évf.", IssueMarks = (" ", ". sz."), BeforePages = ". ", In = "In: ",
            EditorMark = " (szerk.)",
        },
        // Greek
        new()
        {
            Language = "el",
            LastSeparator = " & ", YearMarks = (" (", "). "), BeforeVolume = ", ", BeforePages = ", σσ. ", In = "Στο ",
            EditorMark = " (επιμ.)",
        },
        // Japanese
        new()
        {
            Language = "ja",
            NameSeparator = "・", LastSeparator = "・", YearMarks = ("(", ")"), TitleMarks = ("「", "」"),
            BeforeContainer = "『", BeforeVolume = "』", AfterVolume = "巻", IssueMarks = ("", "号"), BeforePages = ", pp. ",
            In = "", EditorMark = "編", End = "",
        },
        new()
        {
            Language = "ja",
            LastSeparator = ", ", BeforeTitle = ": ", Year = YearPlace.AtEnd, YearMarks = (", ", ""), BeforeVolume = ", ",
            BeforePages = ", ", In = "", EditorMark = "編", End = "",
        },
        // Korean
        new()
        {
            Language = "ko",
            LastSeparator = "·", NameSeparator = "·", YearMarks = (" (", "). "), BeforeVolume = " ",
            IssueMarks = ("(", ")"), BeforePages = ", ", In = "", EditorMark = " 편",
        },
    ];
}
