namespace RefKit.Csl.Tree;

/// <summary>CSL <c>match</c> of <c>cs:if</c>.</summary>
internal enum MatchRule
{
    All,
    Any,
    None,
}
