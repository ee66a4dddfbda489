using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:macro</c>. The children are set once, when all macros have been read: macros name each
/// other.</summary>
internal sealed class Macro(string name)
{
    public string Name { get; } = name;

    public ImmutableArray<StyleElement> Children { get; set; } = [];
}
