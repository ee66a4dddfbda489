namespace RefKit.Csl.Tree;

/// <summary>A test of something that this version of CSL does not know, which never holds.</summary>
internal sealed record UnknownCondition : Condition;
