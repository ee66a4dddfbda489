namespace RefKit.Parsing.Fields;

/// <summary>What parts a chunk of a name list from the one before.</summary>
internal enum NameBreak
{
    None,
    Comma,
    Conjunction,
    Semicolon,
}
