namespace RefKit.Csl.Tree;

/// <summary><c>cs:label</c> of a number variable.</summary>
internal sealed record LabelElement(Variable Variable, TermForm Form, PluralRule Plural) : StyleElement;
