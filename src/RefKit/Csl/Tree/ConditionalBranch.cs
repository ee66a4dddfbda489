using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:if</c>, <c>cs:else-if</c>, or <c>cs:else</c> (no condition).</summary>
internal sealed record ConditionalBranch(
    ImmutableArray<Condition> Conditions, MatchRule Match, ImmutableArray<StyleElement> Children);
