namespace RefKit;

/// <summary>The number variables of CSL 1.0.2 (specification, Appendix IV).</summary>
public enum NumberVariable
{
    /// <summary><c>chapter-number</c>: The number of the chapter.</summary>
    ChapterNumber,

    /// <summary><c>citation-number</c>: The number of the item in the bibliography; set while formatting.</summary>
    CitationNumber,

    /// <summary><c>collection-number</c>: The number within the series.</summary>
    CollectionNumber,

    /// <summary><c>edition</c>: The edition, such as "2" or "Revised".</summary>
    Edition,

    /// <summary><c>first-reference-note-number</c>: The note that cites the item first; set while formatting.</summary>
    FirstReferenceNoteNumber,

    /// <summary><c>issue</c>: The issue.</summary>
    Issue,

    /// <summary><c>locator</c>: The place within the item that is cited; set by the citation.</summary>
    Locator,

    /// <summary><c>number</c>: The number of the item itself, such as a report or article number.</summary>
    Number,

    /// <summary><c>number-of-pages</c>: How many pages the item has.</summary>
    NumberOfPages,

    /// <summary><c>number-of-volumes</c>: How many volumes the item has.</summary>
    NumberOfVolumes,

    /// <summary><c>page</c>: The pages in the container.</summary>
    Page,

    /// <summary><c>page-first</c>: The first page in the container.</summary>
    PageFirst,

    /// <summary><c>part-number</c>: The number of the part.</summary>
    PartNumber,

    /// <summary><c>printing-number</c>: The number of the printing.</summary>
    PrintingNumber,

    /// <summary><c>section</c>: The section, such as of a newspaper or a law.</summary>
    Section,

    /// <summary><c>supplement-number</c>: The number of the supplement.</summary>
    SupplementNumber,

    /// <summary><c>version</c>: The version of software or data.</summary>
    Version,

    /// <summary><c>volume</c>: The volume.</summary>
    Volume,
}
