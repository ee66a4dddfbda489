namespace RefKit.Parsing.Fields;

/// <summary>Who gives out an identifier.</summary>
internal enum IdentifierKind
{
    /// <summary>Nobody known: a report number, a shelf mark.</summary>
    Other,

    /// <summary>PubMed: digits.</summary>
    Pmid,

    /// <summary>PubMed Central: "PMC" and digits.</summary>
    Pmcid,

    /// <summary>arXiv: "1702.02813", "hep-th/9901001", perhaps with a version.</summary>
    ArXiv,
}
