using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:choose</c>.</summary>
internal sealed record ChooseElement(ImmutableArray<ConditionalBranch> Branches) : StyleElement;
