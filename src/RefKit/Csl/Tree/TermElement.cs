namespace RefKit.Csl.Tree;

/// <summary><c>cs:text term</c>.</summary>
internal sealed record TermElement(string Term, TermForm Form, bool IsPlural) : StyleElement;
