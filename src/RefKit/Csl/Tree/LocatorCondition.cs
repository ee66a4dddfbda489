namespace RefKit.Csl.Tree;

/// <summary><c>locator</c>.</summary>
internal sealed record LocatorCondition(LocatorType Locator) : Condition;
