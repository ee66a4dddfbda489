using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>type</c>: holds for any of its types, whatever <c>match</c> says of the other conditions, since a
/// reference has one type only.</summary>
internal sealed record TypeCondition(ImmutableArray<ReferenceType> Types) : Condition;
