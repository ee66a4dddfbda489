namespace RefKit.Csl.Tree;

/// <summary><c>cs:number</c>.</summary>
internal sealed record NumberElement(Variable Variable, NumberForm Form) : StyleElement;
