using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>
/// Finds macros that call themselves, directly or by way of others, and layouts that would be too deep or too large
/// with all macros put in: a few macros that call each other twice are enough to render for ever. Texts count too: what
/// they print is repeated with the macro.
/// </summary>
internal sealed class MacroExpansion
{
    /// <summary>The deepest nesting of elements; styles in use stay below 60.</summary>
    public const int MaxDepth = 250;

    /// <summary>The most elements that one layout can render, and as many pieces of <see cref="CharactersAnElement"/>
    /// characters in attributes; styles in use stay below 20,000 elements.</summary>
    public const long MaxElements = 1_000_000;

    private const int CharactersAnElement = 32;

    private readonly Dictionary<string, CslNode> _macros;
    private readonly Dictionary<string, (int Depth, long Elements)> _measured = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    private MacroExpansion(List<(CslNode Node, Macro Macro)> macros, ProblemList problems)
    {
        _macros = macros.ToDictionary(static entry => entry.Macro.Name, static entry => entry.Node,
            StringComparer.Ordinal);
        _problems = problems;
    }

    /// <summary>Reports the problems of all macros, and of the layouts and sort keys that use them.</summary>
    public static void Report(List<(CslNode Node, Macro Macro)> macros, CslNode root, ProblemList problems)
    {
        var expansion = new MacroExpansion(macros, problems);
        foreach (var (node, macro) in macros)
        {
            expansion.MeasureMacro(macro.Name, node, 0);
        }

        foreach (var child in root.Children)
        {
            if (child.Name is "citation" or "bibliography")
            {
                expansion.Check(child, expansion.Measure(child, 0));
            }
        }
    }

    private void Check(CslNode node, (int Depth, long Elements) size)
    {
        if (size.Depth > MaxDepth || size.Elements > MaxElements)
        {
            _problems.Error(
                "CSL014",
                $"'{node["name"] ?? node.Name}' is too large with all its macros put in: more than {MaxDepth} elements deep or "
                + $"{MaxElements} elements in all.",
                node.Line,
                node.Column);
        }
    }

    private (int Depth, long Elements) MeasureMacro(string name, CslNode caller, int level)
    {
        if (_measured.TryGetValue(name, out var known))
        {
            if (known.Depth < 0)
            {
                _problems.Error("CSL014", $"The macro '{name}' calls itself.", caller.Line, caller.Column);
                return (0, 0);
            }

            return known;
        }

        if (!_macros.TryGetValue(name, out var node))
        {
            return (0, 0);
        }

        // A macro that is met again while it is measured is part of a circle.
        _measured[name] = (-1, 0);
        var size = level > MaxDepth ? (MaxDepth + 1, 0) : Measure(node, level);
        _measured[name] = size;
        Check(node, size);
        return size;
    }

    private (int Depth, long Elements) Measure(CslNode node, int level)
    {
        var depth = 0;
        var elements = Weight(node);
        long largest = 0;
        foreach (var child in node.Children)
        {
            var size = child.Name is "text" or "key" && child["macro"] is not null
                ? MeasureMacro(child["macro"] ?? "", child, level + 1)
                : Measure(child, level + 1);
            depth = Math.Max(depth, size.Depth);

            // Only one branch of a choose is rendered, though the conditions of all are asked.
            if (node.Name == "choose")
            {
                var conditions = Weight(child);
                elements = Math.Min(MaxElements + 1, elements + conditions);
                largest = Math.Max(largest, size.Elements - conditions);
            }
            else
            {
                elements = Math.Min(MaxElements + 1, elements + size.Elements);
            }
        }

        return (Math.Min(MaxDepth + 1, depth + 1), Math.Min(MaxElements + 1, elements + largest));
    }

    // A delimiter is printed between all children.
    private static long Weight(CslNode node)
    {
        long characters = 0;
        foreach (var attribute in node.Attributes)
        {
            var times = attribute.Name == "delimiter" ? Math.Max(1, node.Children.Count) : 1;
            characters += (long)attribute.Value.Length * times;
        }

        return 1 + (characters / CharactersAnElement);
    }
}
