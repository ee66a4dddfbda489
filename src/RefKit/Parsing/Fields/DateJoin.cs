namespace RefKit.Parsing.Fields;

/// <summary>What stands between two ends of a date.</summary>
internal enum DateJoin
{
    None,
    Dash,
    Slash,
    Bracket,
}
