namespace RefKit.Crossref.Comparison;

/// <summary>Writing systems as far as comparing needs to tell them apart.</summary>
internal enum ScriptKind
{
    None,
    Latin,
    Greek,
    Cyrillic,
    EastAsian,
    Other,
}
