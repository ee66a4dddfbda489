using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>Finds macros that call themselves, directly or by way of others, and chains of calls that are too long.</summary>
internal static class MacroCycleFinder
{
    // Each call nests the rendering; styles in use stay below 20.
    public const int MaxCallDepth = 60;

    public static void Report(List<(CslNode Node, Macro Macro)> macros, ProblemList problems)
    {
        var calls = macros.ToDictionary(
            static entry => entry.Node["name"]!, static entry => Calls(entry.Node), StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (node, macro) in macros)
        {
            var depth = Depth(macro.Name, calls, depths, 0);
            if (depth > MaxCallDepth)
            {
                problems.Error("CSL014", $"The macro '{macro.Name}' calls itself, or macros nest more than {MaxCallDepth} deep.",
                    node.Line, node.Column);
            }
        }
    }

    // A macro that is being measured counts as too deep: it has been reached from itself.
    private static int Depth(
        string name, Dictionary<string, HashSet<string>> calls, Dictionary<string, int> depths, int level)
    {
        if (depths.TryGetValue(name, out var known))
        {
            return known;
        }

        if (level > MaxCallDepth || !calls.TryGetValue(name, out var called))
        {
            return level > MaxCallDepth ? MaxCallDepth + 1 : 0;
        }

        depths[name] = MaxCallDepth + 1;
        var depth = 0;
        foreach (var other in called)
        {
            depth = Math.Max(depth, Depth(other, calls, depths, level + 1));
        }

        return depths[name] = Math.Min(depth + 1, MaxCallDepth + 1);
    }

    private static HashSet<string> Calls(CslNode root)
    {
        var calls = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<CslNode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            if (node.Name == "text" && node["macro"] is { } macro)
            {
                calls.Add(macro);
            }

            foreach (var child in node.Children)
            {
                open.Push(child);
            }
        }

        return calls;
    }
}
