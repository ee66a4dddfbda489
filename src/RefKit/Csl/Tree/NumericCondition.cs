namespace RefKit.Csl.Tree;

/// <summary><c>is-numeric</c>.</summary>
internal sealed record NumericCondition(Variable Variable) : Condition;
