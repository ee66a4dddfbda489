namespace RefKit.Text;

/// <summary>The ways to change the case of a text.</summary>
internal enum CaseMode
{
    Lower,
    Upper,

    /// <summary>The first word, if it is all lower case.</summary>
    CapitalizeFirst,

    /// <summary>Each word that is all lower case.</summary>
    CapitalizeAll,

    /// <summary>English title case.</summary>
    Title,

    /// <summary>The first letter as it is or capital, everything else lower.</summary>
    Sentence,
}
