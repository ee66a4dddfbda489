using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:macro</c>. The children are set once, when all macros have been read: macros name each
/// other.</summary>
internal sealed class Macro(string name)
{
    public string Name { get; } = name;

    public ImmutableArray<StyleElement> Children { get; set; } = [];

    /// <summary>Whether the macro has a <c>cs:date</c> of its own, not in a macro that it calls. As a sort key it is a
    /// date then, and nothing else that it prints counts.</summary>
    public bool HasDate { get; set; }
}
