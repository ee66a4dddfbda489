using System.Collections.Immutable;

namespace RefKit.Linting.Rules;

/// <summary>Something that a rule found in an entry's text in one line.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where it is.</param>
/// <param name="Length">How long; 0 for something that is missing.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Edits">What mends it; empty where that is not sure.</param>
internal sealed record DraftFinding(
    LintRule Rule, int Start, int Length, string Message, LintSeverity Severity, ImmutableArray<DraftEdit> Edits)
{
    /// <summary>What has to happen to the italics of the place.</summary>
    public ItalicsChange Italics { get; init; }
}
