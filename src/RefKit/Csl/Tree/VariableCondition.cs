namespace RefKit.Csl.Tree;

/// <summary><c>variable</c>.</summary>
internal sealed record VariableCondition(Variable Variable) : Condition;
