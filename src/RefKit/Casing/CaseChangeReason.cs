namespace RefKit.Casing;

/// <summary>Why a word of a title was written in another case.</summary>
public enum CaseChangeReason
{
    /// <summary>The first word of the title.</summary>
    FirstWord,

    /// <summary>The first word behind a colon, a dash, or the question mark, exclamation mark or full stop that ends a
    /// sentence within the title.</summary>
    AfterPunctuation,

    /// <summary>The last word of a title in title case (Chicago, MLA).</summary>
    LastWord,

    /// <summary>A common word; sentence case writes it in lower case. The only reason that is a judgement: whether a
    /// word is a name is weighed by trained weights, and the confidence says how sure they are.</summary>
    CommonWord,

    /// <summary>A name in a title that was all capitals.</summary>
    ProperNoun,

    /// <summary>A word with a written form of its own, in a title that was all capitals: "mRNA", "DNA", "pH".</summary>
    KnownForm,

    /// <summary>A species epithet behind its genus: always in lower case.</summary>
    SpeciesEpithet,

    /// <summary>An article, conjunction or preposition that title case leaves in lower case.</summary>
    MinorWord,

    /// <summary>A word that title case writes with a capital.</summary>
    MajorWord,
}
