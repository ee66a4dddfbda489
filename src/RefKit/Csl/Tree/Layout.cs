using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:layout</c>.</summary>
internal sealed record Layout(ImmutableArray<StyleElement> Children, string Delimiter, Formatting Formatting);
