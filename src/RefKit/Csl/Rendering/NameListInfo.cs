using System.Collections.Immutable;

namespace RefKit.Csl.Rendering;

/// <summary>A name list that a cite printed: the names, how many of them, and how much of each given name the style
/// shows without disambiguation.</summary>
internal sealed record NameListInfo(ImmutableArray<Name> Names, int Shown, int BaseLevel, bool CanInitialize);
