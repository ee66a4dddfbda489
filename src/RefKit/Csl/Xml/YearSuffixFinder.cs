using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>Whether a layout prints the variable <c>year-suffix</c> itself, anywhere (CSL 1.0.2, Disambiguation).</summary>
internal static class YearSuffixFinder
{
    public static bool Prints(Layout layout) => Any(layout.Children, new HashSet<Macro>());

    private static bool Any(ImmutableArray<StyleElement> elements, HashSet<Macro> seen)
    {
        foreach (var element in elements)
        {
            var found = element switch
            {
                TextVariableElement text => text.Variable.Is(TextVariable.YearSuffix),
                GroupElement group => Any(group.Children, seen),
                ChooseElement choose => choose.Branches.Any(branch => Any(branch.Children, seen)),
                NamesElement names => Any(names.Substitutes, seen),
                MacroElement macro => seen.Add(macro.Macro) && Any(macro.Macro.Children, seen),
                _ => false,
            };
            if (found)
            {
                return true;
            }
        }

        return false;
    }
}
