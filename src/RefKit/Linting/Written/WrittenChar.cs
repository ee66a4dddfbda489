namespace RefKit.Linting.Written;

/// <summary>A character that a reader of the list sees, and where it stands in the source.</summary>
/// <param name="Value">The character.</param>
/// <param name="Start">Where what stands for it begins in the source.</param>
/// <param name="Length">How long that is; more than 1 for an entity.</param>
/// <param name="IsItalic">Whether it is set in italics.</param>
internal readonly record struct WrittenChar(char Value, int Start, int Length, bool IsItalic);
