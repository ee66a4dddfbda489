namespace RefKit.Csl.Tree;

/// <summary><c>cs:text macro</c>.</summary>
internal sealed record MacroElement(Macro Macro) : StyleElement;
