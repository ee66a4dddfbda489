namespace RefKit.Linting.Rules;

/// <summary>What happens to the italics of a place.</summary>
internal enum ItalicsChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The place is set in italics.</summary>
    Set,

    /// <summary>The place is set upright.</summary>
    Clear,
}
