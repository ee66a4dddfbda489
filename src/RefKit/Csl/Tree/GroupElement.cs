using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:group</c>.</summary>
internal sealed record GroupElement(ImmutableArray<StyleElement> Children, string Delimiter) : StyleElement;
