namespace RefKit.Csl.Tree;

/// <summary>CSL <c>delimiter-precedes-last</c> and <c>delimiter-precedes-et-al</c>.</summary>
internal enum DelimiterRule
{
    Contextual,
    AfterInvertedName,
    Always,
    Never,
}
