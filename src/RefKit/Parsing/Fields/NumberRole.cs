namespace RefKit.Parsing.Fields;

/// <summary>What a word before (or behind) a number says the number is.</summary>
internal enum NumberRole
{
    /// <summary>Nothing known.</summary>
    None,
    Volume,
    Issue,
    Pages,
    Article,
    Supplement,
    Part,
}
