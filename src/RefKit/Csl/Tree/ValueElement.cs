namespace RefKit.Csl.Tree;

/// <summary><c>cs:text value</c>.</summary>
internal sealed record ValueElement(string Value) : StyleElement;
