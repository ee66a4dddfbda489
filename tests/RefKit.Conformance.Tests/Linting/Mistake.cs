namespace RefKit.Conformance.Tests.Linting;

/// <summary>A way to make a right entry wrong.</summary>
/// <param name="Rule">The rule that must find it.</param>
/// <param name="Name">What is done.</param>
/// <param name="Make">Makes it; null, or the same, where the entry has nothing to make wrong.</param>
internal sealed record Mistake(string Rule, string Name, Func<string, string?> Make)
{
    /// <summary>Whether the entry as it was is what the edits must give: not where the mistake adds or takes away what
    /// nobody can guess, such as a month or the year.</summary>
    public bool IsReversible { get; init; } = true;
}
