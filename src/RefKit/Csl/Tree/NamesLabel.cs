namespace RefKit.Csl.Tree;

/// <summary><c>cs:label</c> within <c>cs:names</c>.</summary>
internal sealed record NamesLabel(TermForm Form, PluralRule Plural, Formatting Formatting, bool IsBeforeNames);
