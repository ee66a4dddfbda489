namespace RefKit;

/// <summary>The kinds of place within an item that a citation points at (CSL 1.0.2, Locators).</summary>
public enum LocatorType
{
    /// <summary><c>act</c>: An act of a play.</summary>
    Act,

    /// <summary><c>appendix</c>: An appendix.</summary>
    Appendix,

    /// <summary><c>article-locator</c>: An article of a law.</summary>
    ArticleLocator,

    /// <summary><c>book</c>: A book of a larger work.</summary>
    Book,

    /// <summary><c>canon</c>: A canon of church law.</summary>
    Canon,

    /// <summary><c>chapter</c>: A chapter.</summary>
    Chapter,

    /// <summary><c>column</c>: A column.</summary>
    Column,

    /// <summary><c>elocation</c>: A place in an electronic text.</summary>
    Elocation,

    /// <summary><c>equation</c>: An equation.</summary>
    Equation,

    /// <summary><c>figure</c>: A figure.</summary>
    Figure,

    /// <summary><c>folio</c>: A folio.</summary>
    Folio,

    /// <summary><c>issue</c>: An issue.</summary>
    Issue,

    /// <summary><c>line</c>: A line.</summary>
    Line,

    /// <summary><c>note</c>: A note.</summary>
    Note,

    /// <summary><c>opus</c>: An opus.</summary>
    Opus,

    /// <summary><c>page</c>: A page, and the default.</summary>
    Page,

    /// <summary><c>paragraph</c>: A paragraph.</summary>
    Paragraph,

    /// <summary><c>part</c>: A part.</summary>
    Part,

    /// <summary><c>rule</c>: A rule.</summary>
    Rule,

    /// <summary><c>scene</c>: A scene of a play.</summary>
    Scene,

    /// <summary><c>section</c>: A section.</summary>
    Section,

    /// <summary><c>sub-verbo</c>: An entry of a dictionary ("s.v.").</summary>
    SubVerbo,

    /// <summary><c>supplement</c>: A supplement.</summary>
    Supplement,

    /// <summary><c>table</c>: A table.</summary>
    Table,

    /// <summary><c>timestamp</c>: A time in a recording.</summary>
    Timestamp,

    /// <summary><c>title-locator</c>: A title of a law.</summary>
    TitleLocator,

    /// <summary><c>verse</c>: A verse.</summary>
    Verse,

    /// <summary><c>version</c>: A version.</summary>
    Version,

    /// <summary><c>volume</c>: A volume.</summary>
    Volume,
}
