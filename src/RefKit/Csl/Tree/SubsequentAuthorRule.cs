namespace RefKit.Csl.Tree;

/// <summary>CSL <c>subsequent-author-substitute-rule</c>.</summary>
internal enum SubsequentAuthorRule
{
    CompleteAll,
    CompleteEach,
    PartialEach,
    PartialFirst,
}
