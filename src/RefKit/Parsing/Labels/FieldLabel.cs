namespace RefKit.Parsing.Labels;

/// <summary>What a stretch of a reference string is: the field it fills.</summary>
/// <remarks>
/// The labels are those of the labelled reference strings the model is trained on; <see cref="FieldLabels"/> holds
/// their names in writing (<c>container-title</c>). The values are stored in model files and keep their numbers.
/// </remarks>
public enum FieldLabel
{
    /// <summary>The number or key of the entry in its list: <c>[12]</c>, <c>3.</c></summary>
    CitationNumber = 0,

    /// <summary>All authors together, with their joining words.</summary>
    Author = 1,

    /// <summary>All editors together, without "(Eds.)".</summary>
    Editor = 2,

    /// <summary>All translators together.</summary>
    Translator = 3,

    /// <summary>When the work was issued: a year or a longer date.</summary>
    Date = 4,

    /// <summary>The title of the work itself, with its subtitle.</summary>
    Title = 5,

    /// <summary>The book, the proceedings or the web site that holds the work.</summary>
    ContainerTitle = 6,

    /// <summary>The journal, magazine or newspaper that holds the work.</summary>
    Journal = 7,

    /// <summary>The volume of a journal or of a work in several volumes.</summary>
    Volume = 8,

    /// <summary>The issue of a journal.</summary>
    Issue = 9,

    /// <summary>Pages, or the article number that stands in their place.</summary>
    Pages = 10,

    /// <summary>The publisher.</summary>
    Publisher = 11,

    /// <summary>Where it was published, or where a conference was held.</summary>
    Location = 12,

    /// <summary>The edition: "2nd", "revised".</summary>
    Edition = 13,

    /// <summary>The series (collection) of a book or report, with its number.</summary>
    Series = 14,

    /// <summary>The university of a thesis or the institution of a report.</summary>
    Institution = 15,

    /// <summary>A digital object identifier.</summary>
    Doi = 16,

    /// <summary>A web address.</summary>
    Url = 17,

    /// <summary>An international standard book number.</summary>
    Isbn = 18,

    /// <summary>An international standard serial number.</summary>
    Issn = 19,

    /// <summary>Any other identifier: arXiv, PubMed, a report number.</summary>
    Identifier = 20,

    /// <summary>The kind of a thesis, report or other work: "PhD thesis".</summary>
    Genre = 21,

    /// <summary>Remarks: "in press", "unpublished".</summary>
    Note = 22,

    /// <summary>When a web page was read.</summary>
    Accessed = 23,

    /// <summary>A director, producer or performer.</summary>
    Contributor = 24,

    /// <summary>The carrier: "[DVD]", "CD-ROM".</summary>
    Medium = 25,

    /// <summary>Text of another kind that the labellers marked.</summary>
    Other = 26,
}
