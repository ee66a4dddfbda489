namespace RefKit.Csl.Rendering;

/// <summary>Which quotation marks are around what is being written.</summary>
internal enum QuoteLevel
{
    None,
    Outer,
    Inner,
}
