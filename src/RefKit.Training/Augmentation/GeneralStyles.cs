namespace RefKit.Training.Augmentation;

/// <summary>Styles of many journals and manuals, and the broad lines of what other countries prescribe.</summary>
internal static class GeneralStyles
{
    public static IReadOnlyList<ReferenceStyle> All { get; } =
    [
        // APA
        new(),
        // Vancouver
        new()
        {
            Names = NameForm.FamilyBareInitials, LastSeparator = ", ", MostNames = 6, Year = YearPlace.AfterContainer,
            BeforeVolume = ";", BeforePages = ":", EditorMark = ", editors", In = "In: ", YearMarks = (". ", ""),
        },
        // MLA
        new()
        {
            Names = NameForm.FamilyCommaGiven, FirstOnly = true, LastSeparator = ", and ", MostNames = 2,
            TitleMarks = ("“", ".” "), BeforeVolume = ", vol. ", IssueMarks = (", no. ", ""), BeforePages = ", pp. ",
            Year = YearPlace.BeforePages, YearMarks = (", ", ""), PlaceFirst = false, EditorMark = ", editors",
        },
        // Chicago, author and date
        new()
        {
            Names = NameForm.FamilyCommaGiven, FirstOnly = true, LastSeparator = ", and ", YearMarks = (". ", ". "),
            TitleMarks = ("“", ".” "), BeforeVolume = " ", IssueMarks = (" (", ")"), BeforePages = ": ",
            EditorMark = ", eds.",
        },
        // Chicago, notes and bibliography
        new()
        {
            Names = NameForm.FamilyCommaGiven, FirstOnly = true, LastSeparator = ", and ", TitleMarks = ("“", ".” "),
            BeforeVolume = " ", IssueMarks = (", no. ", ""), Year = YearPlace.BeforePages, YearMarks = (" (", ")"),
            BeforePages = ": ", EditorMark = ", eds.",
        },
        // Harvard
        new()
        {
            LastSeparator = " and ", InitialGap = "", YearMarks = (" (", ") "), TitleMarks = ("‘", "’, "),
            BeforePages = ", pp. ", EditorMark = " (eds)", In = "in ",
        },
        // Harvard, with bare years
        new()
        {
            LastSeparator = " and ", YearMarks = (", ", ". "), BeforePages = ", pp.", EditorMark = " eds.",
        },
        // IEEE
        new()
        {
            Names = NameForm.InitialsFamily, LastSeparator = ", and ", BeforeTitle = ", ", TitleMarks = ("“", ",” "),
            BeforeVolume = ", vol. ", IssueMarks = (", no. ", ""), BeforePages = ", pp. ", Year = YearPlace.AtEnd,
            YearMarks = (", ", ""), In = "in ", EditorMark = ", Eds.", MostNames = 6,
        },
        // American Chemical Society
        new()
        {
            NameSeparator = "; ", LastSeparator = "; ", BeforeTitle = " ", Year = YearPlace.AfterContainer,
            YearMarks = (" ", ""), BeforeVolume = ", ", IssueMarks = (" (", ")"), BeforePages = ", ",
            EditorMark = ", Eds.",
        },
        // Nature
        new()
        {
            LastSeparator = " & ", BeforeTitle = " ", BeforeVolume = " ", BeforePages = ", ", Year = YearPlace.AtEnd,
            YearMarks = (" (", ")"), IssueMarks = ("(", ")"), MostNames = 5, In = "in ", EditorMark = " eds",
        },
        // Springer
        new()
        {
            Names = NameForm.FamilyBareInitials, LastSeparator = ", ", YearMarks = (" (", ") "), BeforeVolume = " ",
            BeforePages = ":", End = "", In = "In: ", EditorMark = " (eds)",
        },
        // Elsevier, numbered
        new()
        {
            Names = NameForm.InitialsFamily, LastSeparator = ", ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            BeforeVolume = " ", Year = YearPlace.BeforePages, YearMarks = (" (", ")"), BeforePages = " ",
            In = "in: ", EditorMark = " (Eds.)", IssueMarks = (" (", ")"),
        },
        // German, colon behind the authors
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaGiven, NameSeparator = " / ", LastSeparator = " / ", YearMarks = (" (", "): "),
            BeforeContainer = "In: ", BeforeVolume = " ", IssueMarks = (", H. ", ""), BeforePages = ", S. ",
            In = "In: ", EditorMark = " (Hrsg.)", BeforeTitle = ": ",
        },
        // German, year at the end
        new()
        {
            Language = "de",
            Names = NameForm.GivenFamily, NameSeparator = ", ", LastSeparator = " und ", BeforeTitle = ": ",
            TitleMarks = ("", ", "), BeforeContainer = "in: ", BeforeVolume = " ", IssueMarks = (", Nr. ", ""),
            Year = YearPlace.BeforePages, YearMarks = (" (", ")"), BeforePages = ", S. ", In = "in: ",
            EditorMark = " (Hg.)",
        },
        // French
        new()
        {
            Language = "fr",
            Names = NameForm.FamilyCommaGiven, LastSeparator = " et ", TitleMarks = ("« ", " », "), BeforeTitle = ", ",
            BeforeVolume = ", vol. ", IssueMarks = (", n° ", ""), Year = YearPlace.BeforePages, YearMarks = (", ", ""),
            BeforePages = ", p. ", In = "in ", EditorMark = " (dir.)",
        },
        // Italian
        new()
        {
            Language = "it",
            Names = NameForm.InitialsFamily, LastSeparator = ", ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            BeforeContainer = "in «", BeforeVolume = "», ", IssueMarks = (", n. ", ""), Year = YearPlace.BeforePages,
            YearMarks = (", ", ""), BeforePages = ", pp. ", In = "in ", EditorMark = " (a cura di)",
        },
        // ABNT
        new()
        {
            Language = "pt",
            UpperFamily = true, NameSeparator = "; ", LastSeparator = "; ", BeforeVolume = ", v. ",
            IssueMarks = (", n. ", ""), BeforePages = ", p. ", Year = YearPlace.AtEnd, YearMarks = (", ", ""),
            EditorMark = " (Org.)", In = "In: ",
        },
        // GOST
        new()
        {
            Language = "ru",
            Names = NameForm.FamilyInitials, InitialGap = "", LastSeparator = ", ", BeforeTitle = " ",
            TitleMarks = ("", " // "), Year = YearPlace.AfterContainer, YearMarks = (". ", ""), BeforeVolume = ". Т. ",
            IssueMarks = (". № ", ""), BeforePages = ". С. ", In = "",
        },
        // GB/T 7714
        new()
        {
            Language = "zh",
            Names = NameForm.FamilyBareInitials, LastSeparator = ", ", TitleMarks = ("", "[J]. "), MostNames = 3,
            Year = YearPlace.AfterContainer, YearMarks = (", ", ""), BeforeVolume = ", ", BeforePages = ": ", In = "//",
        },
    ];
}
