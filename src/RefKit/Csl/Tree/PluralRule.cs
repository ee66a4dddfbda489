namespace RefKit.Csl.Tree;

/// <summary>CSL <c>plural</c> of <c>cs:label</c>.</summary>
internal enum PluralRule
{
    Contextual,
    Always,
    Never,
}
