using System.Collections.Immutable;
using System.Globalization;
using RefKit.Linting.Rules;

namespace RefKit.Linting;

/// <summary>Something in a list that the manual asks to be otherwise.</summary>
public sealed record LintFinding
{
    /// <summary>The rule.</summary>
    public required LintRule Rule { get; init; }

    /// <summary>Which entry of the list, from 0.</summary>
    public required int EntryIndex { get; init; }

    /// <summary>The place in the text that was read; a point where something is missing.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column in the line, from 1, in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>What is wrong, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>How much it matters.</summary>
    public LintSeverity Severity { get; init; } = LintSeverity.Error;

    /// <summary>What mends it, in order, to be done all or none; empty where it is not sure.</summary>
    public ImmutableArray<LintEdit> Edits { get; init; } = [];

    /// <summary>The finding in one line: <c>line 3, column 7: error APA-DOI-FORM (9.35): …</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"line {Line}, column {Column}: {(Severity == LintSeverity.Error ? "error" : "advice")} "
            + $"{Rule.Code} ({Rule.Section}): {Message}");
}
