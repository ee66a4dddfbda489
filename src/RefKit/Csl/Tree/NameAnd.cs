namespace RefKit.Csl.Tree;

/// <summary>CSL <c>and</c> of <c>cs:name</c>.</summary>
internal enum NameAnd
{
    None,
    Text,
    Symbol,
}
