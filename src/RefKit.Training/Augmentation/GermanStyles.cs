namespace RefKit.Training.Augmentation;

/// <summary>Styles of German social sciences, history and law.</summary>
internal static class GermanStyles
{
    public static IReadOnlyList<ReferenceStyle> All { get; } =
    [
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
    ];
}
