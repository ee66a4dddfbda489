namespace RefKit.Csl.Tree;

/// <summary>The forms of a term.</summary>
internal enum TermForm
{
    Long,
    Short,
    Verb,
    VerbShort,
    Symbol,
}
