namespace RefKit.Csl.Tree;

/// <summary><c>disambiguate="true"</c>, or "false".</summary>
internal sealed record DisambiguateCondition(bool Expected) : Condition;
