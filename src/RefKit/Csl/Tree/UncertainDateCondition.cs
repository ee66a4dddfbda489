namespace RefKit.Csl.Tree;

/// <summary><c>is-uncertain-date</c>.</summary>
internal sealed record UncertainDateCondition(Variable Variable) : Condition;
