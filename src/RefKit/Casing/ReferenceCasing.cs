namespace RefKit.Casing;

/// <summary>Which case a style asks for in the titles of a reference.</summary>
public enum ReferenceCasing
{
    /// <summary>As APA 7 and Vancouver write them: titles of works, and of the books and proceedings that hold a chapter
    /// or paper, in sentence case; titles of journals, newspapers, websites and series in title case.</summary>
    Sentence,

    /// <summary>As Chicago and MLA write them: all titles in title case.</summary>
    Title,
}
