namespace RefKit.Casing.Words;

/// <summary>How a word stands in its title.</summary>
[Flags]
internal enum TitleWordFlags
{
    None = 0,

    /// <summary>It keeps its case: within <c>&lt;span class="nocase"&gt;</c> or braces, or part of an address.</summary>
    Protected = 1,

    /// <summary>Within italics.</summary>
    Italic = 1 << 1,

    /// <summary>It ends in "'s".</summary>
    Possessive = 1 << 2,

    /// <summary>A full stop follows at once.</summary>
    BeforePeriod = 1 << 3,

    /// <summary>A digit is in it.</summary>
    Digit = 1 << 4,

    /// <summary>It is raised or lowered.</summary>
    Script = 1 << 5,

    /// <summary>White space follows at once, and then more.</summary>
    BeforeSpace = 1 << 6,
}
