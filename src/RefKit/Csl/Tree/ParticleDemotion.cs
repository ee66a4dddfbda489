namespace RefKit.Csl.Tree;

/// <summary>CSL <c>demote-non-dropping-particle</c>.</summary>
internal enum ParticleDemotion
{
    DisplayAndSort,
    SortOnly,
    Never,
}
