namespace RefKit.Parsing;

/// <summary>One entry of a reference list.</summary>
/// <param name="Text">The reference in one line: line breaks are joined, the number or bullet before it is left
/// out.</param>
/// <param name="Range">Where the entry stands in the text that was split, with its number or bullet; of an
/// entry in columns that were read across, where its first line stands: the others stand apart.</param>
/// <param name="Label">The number or key it has in the list, such as "12" or "Smi98"; null when it has none.</param>
public sealed record ReferenceEntry(string Text, TextRange Range, string? Label);
