namespace RefKit.Csl.Tree;

/// <summary><c>position</c>.</summary>
internal sealed record PositionCondition(CitePosition Position) : Condition;
