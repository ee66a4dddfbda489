namespace RefKit.Training.Augmentation;

/// <summary>Well-known styles in their broad lines.</summary>
internal static class ReferenceStyles
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
        // Footnotes of the humanities
        new()
        {
            Names = NameForm.GivenFamily, LastSeparator = " and ", BeforeTitle = ", ", TitleMarks = ("‘", "’, "),
            BeforeVolume = " ", IssueMarks = (":", ""), Year = YearPlace.BeforePages, YearMarks = (" (", ")"),
            BeforePages = ", ", In = "in ", EditorMark = " (eds)",
        },
        // Italian footnotes
        new()
        {
            Language = "it",
            Names = NameForm.InitialsFamily, LastSeparator = ", ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            BeforeContainer = "in “", BeforeVolume = "”, ", IssueMarks = (", ", ""), Year = YearPlace.BeforePages,
            YearMarks = (" (", ")"), BeforePages = ", pp. ", In = "in ", EditorMark = " (a cura di)",
            IsFootnote = true,
        },
        // Italian footnotes, whole given names
        new()
        {
            Language = "it",
            Names = NameForm.GivenFamily, LastSeparator = ", ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            BeforeContainer = "«", BeforeVolume = "», ", IssueMarks = ("/", ""), Year = YearPlace.BeforePages,
            YearMarks = (", ", ""), BeforePages = ", p. ", In = "in ", EditorMark = " (a cura di)",
            IsFootnote = true,
        },
        // German footnotes
        new()
        {
            Language = "de",
            Names = NameForm.GivenFamily, NameSeparator = "/", LastSeparator = "/", BeforeTitle = ", ",
            TitleMarks = ("", ", "), BeforeContainer = "in: ", BeforeVolume = " ", IssueMarks = ("/", ""),
            Year = YearPlace.BeforePages, YearMarks = (" (", ")"), BeforePages = ", S. ", In = "in: ",
            EditorMark = " (Hrsg.)", IsFootnote = true,
        },
        // German footnotes, quoted titles
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaGiven, NameSeparator = "; ", LastSeparator = "; ", BeforeTitle = ": ",
            TitleMarks = ("„", "“, "), BeforeContainer = "in: ", BeforeVolume = " ", IssueMarks = (", Heft ", ""),
            Year = YearPlace.BeforePages, YearMarks = (" (", ")"), BeforePages = ", S. ", In = "in: ",
            EditorMark = " (Hg.)", IsFootnote = true,
        },
        // Legal, with the year in front
        new()
        {
            Names = NameForm.InitialsFamily, LastSeparator = " and ", BeforeTitle = ", ", TitleMarks = ("‘", "’"),
            Year = YearPlace.BeforeContainer, YearMarks = (" (", ") "), VolumeFirst = true, BeforePages = " ",
            In = " in ", EditorMark = " (eds)", IsFootnote = true,
        },
        // Legal, with the year at the end
        new()
        {
            Names = NameForm.GivenFamily, LastSeparator = " & ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            Year = YearPlace.AtEnd, YearMarks = (" (", ")"), VolumeFirst = true, BeforePages = " ", In = "in ",
            EditorMark = " eds.", IsFootnote = true,
        },
        // Kölner Zeitschrift für Soziologie: pages before the book, a colon behind the year
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaGiven, FirstOnly = true, NameSeparator = ", ", LastSeparator = " und ",
            YearMarks = (", ", ": "), BeforeVolume = " ", IssueMarks = (" (", ")"), BeforePages = ": ",
            In = "in: ", EditorMark = " (Hg.)", PagesFirst = true,
        },
        // German social sciences, year in brackets and a colon behind it
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaGiven, NameSeparator = "; ", LastSeparator = "; ", YearMarks = (" (", "): "),
            BeforeContainer = "In: ", BeforeVolume = ", Jg. ", IssueMarks = (", H. ", ""), BeforePages = ", S. ",
            In = "In: ", EditorMark = " (Hrsg.)",
        },
        // The same with initials and slashes
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaInitials, NameSeparator = "/", LastSeparator = "/", YearMarks = (" (", "): "),
            BeforeContainer = "In: ", BeforeVolume = " ", AfterVolume = ". Jg.", IssueMarks = (", Heft ", ""),
            BeforePages = ", S. ", In = "In: ", EditorMark = " (Hg.)",
        },
        // The same with commas, and family names in capitals
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaInitials, NameSeparator = "/", LastSeparator = " und ", UpperFamily = true,
            YearMarks = (" (", "), "), TitleMarks = ("", ", "), BeforeContainer = "in: ", BeforeVolume = ", ",
            IssueMarks = (" (", ")"), BeforePages = ", ", In = "in: ", EditorMark = " (Hrsg.)",
        },
        // German, year at the end behind a place: history, philology
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaGiven, NameSeparator = "; ", LastSeparator = "; ", BeforeTitle = ": ",
            BeforeContainer = "In: ", BeforeVolume = " ", IssueMarks = (", ", ""), Year = YearPlace.BeforePages,
            YearMarks = (" (", ")"), BeforePages = ", S. ", In = "In: ", EditorMark = " (Hrsg.)", IsFootnote = true,
        },
        // The same with commas and whole names
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaGiven, NameSeparator = " / ", LastSeparator = " / ", BeforeTitle = ", ",
            TitleMarks = ("", ", "), BeforeContainer = "in: ", BeforeVolume = " ", IssueMarks = (", H. ", ""),
            Year = YearPlace.BeforePages, YearMarks = (" (", ")"), BeforePages = ", ", In = "in: ",
            EditorMark = " (Hg.)", IsFootnote = true,
        },
        // German psychology and education
        new()
        {
            Language = "de",
            LastSeparator = " & ", YearMarks = (" (", "). "), BeforeVolume = ", ", IssueMarks = (" (", ")"),
            BeforePages = ", ", In = "In ", EditorMark = " (Hrsg.)",
        },
        // German lawyers: short titles of journals, year and first page
        new()
        {
            Language = "de",
            Names = NameForm.FamilyCommaGiven, NameSeparator = "/", LastSeparator = "/", BeforeTitle = ": ",
            TitleMarks = ("", ", "), Year = YearPlace.BeforePages, BeforeVolume = " ", IssueMarks = (" H. ", ""),
            YearMarks = (" (", ")"), BeforePages = ", S. ", In = "in: ", EditorMark = " (Hrsg.)", IsFootnote = true,
        },
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

    /// <summary>Those with the words of a language; none where there are no such.</summary>
    public static IReadOnlyList<ReferenceStyle> Of(string? language) =>
        language is null ? [] : [.. All.Where(x => x.Language == language)];
}
