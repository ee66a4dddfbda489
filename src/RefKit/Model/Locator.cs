namespace RefKit;

/// <summary>A place within a cited work: "pp. 12–15", "chap. 3".</summary>
/// <param name="Type">What is counted.</param>
/// <param name="Value">The number or name of the place, as written: "12–15".</param>
public readonly record struct Locator(LocatorType Type, string Value);
