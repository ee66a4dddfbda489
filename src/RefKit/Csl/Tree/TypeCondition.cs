namespace RefKit.Csl.Tree;

/// <summary><c>type</c>.</summary>
internal sealed record TypeCondition(ReferenceType Type) : Condition;
