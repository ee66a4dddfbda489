namespace RefKit.Training.Augmentation;

/// <summary>The habits of a reference style, as far as they change the order and the marks of the fields.</summary>
internal sealed record ReferenceStyle
{
    /// <summary>The language whose words it has, as a primary subtag of BCP 47; null where it has no or English
    /// ones.</summary>
    public string? Language { get; init; }

    public NameForm Names { get; init; }

    /// <summary>Whether only the first name is turned round.</summary>
    public bool FirstOnly { get; init; }

    /// <summary>Whether family names are written in capitals.</summary>
    public bool UpperFamily { get; init; }

    public string NameSeparator { get; init; } = ", ";

    public string LastSeparator { get; init; } = ", & ";

    public string InitialStop { get; init; } = ".";

    public string InitialGap { get; init; } = " ";

    /// <summary>More names than this are cut to the first, with "et al.".</summary>
    public int MostNames { get; init; } = 20;

    public YearPlace Year { get; init; }

    /// <summary>What stands around a year behind the authors.</summary>
    public (string Open, string Close) YearMarks { get; init; } = (" (", "). ");

    /// <summary>What stands before the title where the year does not.</summary>
    public string BeforeTitle { get; init; } = ". ";

    public (string Open, string Close) TitleMarks { get; init; } = ("", ". ");

    public string BeforeContainer { get; init; } = "";

    public string BeforeVolume { get; init; } = ", ";

    /// <summary>What stands behind the volume: ". Jg." for one.</summary>
    public string AfterVolume { get; init; } = "";

    /// <summary>What stands around the issue.</summary>
    public (string Open, string Close) IssueMarks { get; init; } = ("(", ")");

    public string BeforePages { get; init; } = ", ";

    /// <summary>Whether the volume stands before the journal, as lawyers write: "44 Yale L.J. 123".</summary>
    public bool VolumeFirst { get; init; }

    /// <summary>Whether a page of a book is cited, the publisher left out or written before its place.</summary>
    public bool IsFootnote { get; init; }

    /// <summary>Whether the pages of a chapter stand before the book it is in: "S. 35-74 in: ...".</summary>
    public bool PagesFirst { get; init; }

    public bool PlaceFirst { get; init; } = true;

    public string EditorMark { get; init; } = " (Eds.)";

    public string In { get; init; } = "In ";

    public string End { get; init; } = ".";
}
