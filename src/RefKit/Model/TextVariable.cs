namespace RefKit;

/// <summary>The standard (text) variables of CSL 1.0.2 (specification, Appendix IV).</summary>
public enum TextVariable
{
    /// <summary><c>abstract</c>: The abstract of the item.</summary>
    Abstract,

    /// <summary><c>annote</c>: Notes made by a reader; more personal than note.</summary>
    Annote,

    /// <summary><c>archive</c>: The archive that holds the item.</summary>
    Archive,

    /// <summary><c>archive_collection</c>: The collection within the archive.</summary>
    ArchiveCollection,

    /// <summary><c>archive_location</c>: The place in the archive, such as box and folder.</summary>
    ArchiveLocation,

    /// <summary><c>archive-place</c>: The geographic location of the archive.</summary>
    ArchivePlace,

    /// <summary><c>authority</c>: The issuing or judicial body, such as a court or a university department.</summary>
    Authority,

    /// <summary><c>call-number</c>: The call number of a library.</summary>
    CallNumber,

    /// <summary><c>citation-key</c>: The key by which the item is cited in its source database.</summary>
    CitationKey,

    /// <summary><c>citation-label</c>: The label of the item in label styles, such as "Fer78".</summary>
    CitationLabel,

    /// <summary><c>collection-title</c>: The title of the series or collection.</summary>
    CollectionTitle,

    /// <summary><c>container-title</c>: The title of what contains the item: the journal, the book, the website.</summary>
    ContainerTitle,

    /// <summary><c>container-title-short</c>: The abbreviated container title.</summary>
    ContainerTitleShort,

    /// <summary><c>dimensions</c>: The physical size or duration.</summary>
    Dimensions,

    /// <summary><c>division</c>: The minor subdivision of a court or an institution.</summary>
    Division,

    /// <summary><c>DOI</c>: The Digital Object Identifier.</summary>
    Doi,

    /// <summary><c>event</c>: The name of the event, as items and styles before CSL 1.0.2 call it. A style that asks for
    /// <c>event-title</c> gets it where there is no other; a style that asks for <c>event</c> gets this one only.</summary>
    Event,

    /// <summary><c>event-title</c>: The name of the event, such as the conference.</summary>
    EventTitle,

    /// <summary><c>event-place</c>: The place of the event.</summary>
    EventPlace,

    /// <summary><c>genre</c>: The kind of item, such as "Doctoral dissertation".</summary>
    Genre,

    /// <summary><c>ISBN</c>: The International Standard Book Number.</summary>
    Isbn,

    /// <summary><c>ISSN</c>: The International Standard Serial Number.</summary>
    Issn,

    /// <summary><c>jurisdiction</c>: The geographic scope of a legal item.</summary>
    Jurisdiction,

    /// <summary><c>keyword</c>: Keywords or tags.</summary>
    Keyword,

    /// <summary><c>language</c>: The language of the item, as an IETF language tag.</summary>
    Language,

    /// <summary><c>license</c>: The licence of the item.</summary>
    License,

    /// <summary><c>medium</c>: The medium, such as "CD" or "Video".</summary>
    Medium,

    /// <summary><c>note</c>: A short note; also carries "key: value" lines of other variables.</summary>
    Note,

    /// <summary><c>original-publisher</c>: The publisher of the original version.</summary>
    OriginalPublisher,

    /// <summary><c>original-publisher-place</c>: The place of the original publisher.</summary>
    OriginalPublisherPlace,

    /// <summary><c>original-title</c>: The title of the original version.</summary>
    OriginalTitle,

    /// <summary><c>part-title</c>: The title of the part of the work.</summary>
    PartTitle,

    /// <summary><c>PMCID</c>: The PubMed Central identifier.</summary>
    Pmcid,

    /// <summary><c>PMID</c>: The PubMed identifier.</summary>
    Pmid,

    /// <summary><c>publisher</c>: The publisher.</summary>
    Publisher,

    /// <summary><c>publisher-place</c>: The place of the publisher.</summary>
    PublisherPlace,

    /// <summary><c>references</c>: Related works, as in a legal case history.</summary>
    References,

    /// <summary><c>reviewed-genre</c>: The kind of the reviewed item.</summary>
    ReviewedGenre,

    /// <summary><c>reviewed-title</c>: The title of the reviewed item.</summary>
    ReviewedTitle,

    /// <summary><c>scale</c>: The scale of a map or model.</summary>
    Scale,

    /// <summary><c>source</c>: Where the item was found, such as a database.</summary>
    Source,

    /// <summary><c>status</c>: The publication status, such as "in press".</summary>
    Status,

    /// <summary><c>title</c>: The primary title.</summary>
    Title,

    /// <summary><c>title-short</c>: The short form of the title.</summary>
    TitleShort,

    /// <summary><c>URL</c>: The web address.</summary>
    Url,

    /// <summary><c>volume-title</c>: The title of the volume.</summary>
    VolumeTitle,

    /// <summary><c>year-suffix</c>: The letter that tells works of one year apart.</summary>
    YearSuffix,
}
