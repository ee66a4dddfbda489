namespace RefKit.Casing;

/// <summary>The manuals whose title case differs, above all in the prepositions.</summary>
public enum TitleCaseRules
{
    /// <summary>APA 7, 6.17: articles, conjunctions and prepositions of up to three letters are in lower case; every
    /// word of four letters or more has a capital.</summary>
    Apa,

    /// <summary>The Chicago Manual of Style, 18th edition: prepositions of up to four letters are in lower case,
    /// longer ones have a capital; articles and the conjunctions "and", "but", "for", "or", "nor" are in lower
    /// case, and so are "to" and "as".</summary>
    Chicago,

    /// <summary>The Chicago Manual of Style, 17th edition, 8.159: the same, but prepositions are in lower case however
    /// long they are.</summary>
    Chicago17,

    /// <summary>MLA Handbook, 9th edition, 2.90: articles, all prepositions, the coordinating conjunctions and the
    /// "to" of infinitives are in lower case.</summary>
    Mla,
}
