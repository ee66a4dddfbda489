namespace RefKit.Csl.Tree;

/// <summary><c>cs:text variable</c>.</summary>
internal sealed record TextVariableElement(Variable Variable, bool IsShort) : StyleElement;
