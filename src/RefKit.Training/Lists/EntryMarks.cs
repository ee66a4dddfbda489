namespace RefKit.Training.Lists;

/// <summary>What stands before each entry of a made list.</summary>
internal enum EntryMarks
{
    None,
    Brackets,
    FullStop,
    Parenthesis,
    Parentheses,
    Bare,
    Superscript,
    Key,
    Tab,
    Bullet,
}
