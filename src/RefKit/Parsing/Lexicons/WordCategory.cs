namespace RefKit.Parsing.Lexicons;

/// <summary>
/// The part a word plays in references of any style: month names, role words, "vol.", "pp." and the like.
/// </summary>
internal enum WordCategory : byte
{
    None,
    Month,
    Season,
    And,
    Others,
    EditorRole,
    TranslatorRole,
    In,
    Volume,
    Issue,
    Pages,
    Edition,
    Thesis,
    Report,
    Institution,
    Publisher,
    Journal,
    Proceedings,
    Series,
    Accessed,
    Available,
    Forthcoming,
    Identifier,
    Particle,
    NameSuffix,
    OrdinalSuffix,
    Medium,
    UnknownDate,
    Function,
}
