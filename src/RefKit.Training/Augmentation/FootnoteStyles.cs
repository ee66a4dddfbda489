namespace RefKit.Training.Augmentation;

/// <summary>Footnotes of the humanities and of lawyers.</summary>
internal static class FootnoteStyles
{
    public static IReadOnlyList<ReferenceStyle> All { get; } =
    [
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
        // Italian, whole family name first, a place and a year
        new()
        {
            Language = "it",
            Names = NameForm.FamilyInitials, LastSeparator = ", ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            BeforeContainer = "in «", BeforeVolume = "», ", Year = YearPlace.BeforePages, YearMarks = (" (", ")"),
            BeforePages = ", pp. ", In = "in ", EditorMark = " (a cura di)", IsFootnote = true,
        },
        new()
        {
            Language = "it",
            Names = NameForm.FamilyCommaInitials, NameSeparator = " - ", LastSeparator = " - ", BeforeTitle = ", ",
            TitleMarks = ("", ", "), BeforeContainer = "«", BeforeVolume = "», ", Year = YearPlace.BeforePages,
            YearMarks = (", ", ""), BeforePages = ", p. ", In = "in ", EditorMark = ", a cura di", IsFootnote = true,
        },
        new()
        {
            Language = "it",
            Names = NameForm.FamilyCommaGiven, NameSeparator = " - ", LastSeparator = " e ", BeforeTitle = ", ",
            TitleMarks = ("", ", "), BeforeContainer = "in «", BeforeVolume = "», a. ", IssueMarks = (", n. ", ""),
            Year = YearPlace.BeforePages, YearMarks = (", ", ""), BeforePages = ", pp. ", In = "in ",
            EditorMark = " (a cura di)", IsFootnote = true,
        },
        new()
        {
            Language = "it",
            Names = NameForm.FamilyGiven, NameSeparator = ", ", LastSeparator = ", ", BeforeTitle = ", ",
            TitleMarks = ("", ", "), BeforeContainer = "in “", BeforeVolume = "”, ", Year = YearPlace.BeforePages,
            YearMarks = (", ", ""), BeforePages = ", pp. ", In = "in ", EditorMark = " (a cura di)", PlaceFirst = false,
            IsFootnote = true,
        },
        // Italian, authors joined by a hyphen
        new()
        {
            Language = "it",
            Names = NameForm.InitialsFamily, NameSeparator = "-", LastSeparator = "-", BeforeTitle = ", ",
            TitleMarks = ("", ", "), BeforeContainer = "in ", BeforeVolume = ", ", Year = YearPlace.BeforePages,
            YearMarks = (" (", ")"), BeforePages = ", pp. ", In = "in ", EditorMark = " (edd.)", IsFootnote = true,
        },
        // Italian, full stops between the parts
        new()
        {
            Language = "it",
            Names = NameForm.FamilyCommaGiven, LastSeparator = " e ", BeforeTitle = ". ", BeforeContainer = "In: ",
            BeforeVolume = ", ", Year = YearPlace.BeforePages, YearMarks = (", ", ""), BeforePages = ", pp. ",
            In = "In: ", EditorMark = " (a cura di)", IsFootnote = true,
        },
        // Italian, a colon behind the authors
        new()
        {
            Language = "it",
            Names = NameForm.GivenFamily, LastSeparator = " e ", BeforeTitle = ": ", TitleMarks = ("", ", "),
            BeforeContainer = "in «", BeforeVolume = "» ", Year = YearPlace.BeforePages, YearMarks = (" (", ")"),
            BeforePages = ", ", In = "in: ", EditorMark = " (a cura di)", IsFootnote = true,
        },
        // Italian, the year in brackets behind the authors
        new()
        {
            Language = "it",
            Names = NameForm.FamilyCommaInitials, InitialGap = "", LastSeparator = ", ", YearMarks = (" (", "), "),
            TitleMarks = ("", ", "), BeforeContainer = "«", BeforeVolume = "», ", BeforePages = ", pp. ", In = "in ",
            EditorMark = " (a cura di)",
        },
        // Italian architects: the year in front of all
        new()
        {
            Language = "it",
            Names = NameForm.FamilyInitials, LastSeparator = ", ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            Year = YearPlace.BeforeAuthors, YearMarks = ("", " "), BeforeContainer = "in «", BeforeVolume = "», ",
            BeforePages = ", pp. ", In = "in ", EditorMark = " (a cura di)", IsFootnote = true,
        },
        // French footnotes
        new()
        {
            Language = "fr",
            Names = NameForm.InitialsFamily, LastSeparator = " et ", BeforeTitle = ", ", TitleMarks = ("", ", "),
            BeforeContainer = "dans ", BeforeVolume = ", ", IssueMarks = (", ", ""), Year = YearPlace.BeforePages,
            YearMarks = (", ", ""), BeforePages = ", p. ", In = "dans ", EditorMark = " (éd.)", IsFootnote = true,
        },
        new()
        {
            Language = "fr",
            Names = NameForm.GivenFamily, NameSeparator = ", ", LastSeparator = " et ", BeforeTitle = ", ",
            TitleMarks = ("« ", " », "), BeforeVolume = ", t. ", IssueMarks = (", n° ", ""),
            Year = YearPlace.BeforePages, YearMarks = (" (", ")"), BeforePages = ", p. ", In = "in ",
            EditorMark = " (dir.)", IsFootnote = true,
        },
        // Spanish footnotes
        new()
        {
            Language = "es",
            Names = NameForm.FamilyCommaGiven, UpperFamily = true, LastSeparator = " y ", BeforeTitle = ", ",
            TitleMarks = ("", ", "), BeforeVolume = ", ", Year = YearPlace.BeforePages, YearMarks = (" (", ")"),
            BeforePages = ", pp. ", In = "en ", EditorMark = " (ed.)", IsFootnote = true,
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
    ];
}
