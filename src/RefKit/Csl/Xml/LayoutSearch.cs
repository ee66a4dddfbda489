using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>Looks for elements anywhere in a layout, with all its macros.</summary>
internal static class LayoutSearch
{
    /// <summary>Whether the layout prints the variable <c>year-suffix</c> itself (CSL 1.0.2, Disambiguation).</summary>
    public static bool PrintsYearSuffix(Layout layout) => Any(
        layout.Children, static element => element is TextVariableElement text
            && text.Variable.Is(TextVariable.YearSuffix), []);

    /// <summary>Whether the layout has a <c>disambiguate</c> condition.</summary>
    public static bool HasDisambiguateCondition(Layout layout) => Any(
        layout.Children,
        static element => element is ChooseElement choose
            && choose.Branches.Any(static branch => branch.Conditions.Any(static condition => condition is DisambiguateCondition)),
        []);

    /// <summary>Whether a macro has a date of its own, not in a macro that it calls.</summary>
    public static bool HasDate(Macro macro) => Any(macro.Children, static element => element is DateElement, null);

    private static bool Any(ImmutableArray<StyleElement> elements, Predicate<StyleElement> fits, HashSet<Macro>? seen)
    {
        foreach (var element in elements)
        {
            var found = fits(element) || element switch
            {
                GroupElement group => Any(group.Children, fits, seen),
                ChooseElement choose => choose.Branches.Any(branch => Any(branch.Children, fits, seen)),
                NamesElement names => Any(names.Substitutes, fits, seen),
                MacroElement macro => seen is not null && seen.Add(macro.Macro) && Any(macro.Macro.Children, fits, seen),
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
