namespace RefKit.Csl.Rendering;

/// <summary>Which quotation marks are around what is being written.</summary>
internal enum QuoteLevel
{
    None,

    /// <summary>None, and single marks are the outer kind too.</summary>
    Reset,
    Outer,
    Inner,
}
