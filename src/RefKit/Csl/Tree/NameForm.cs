namespace RefKit.Csl.Tree;

/// <summary>CSL <c>form</c> of <c>cs:name</c>.</summary>
internal enum NameForm
{
    Long,
    Short,
    Count,
}
