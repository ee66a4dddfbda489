using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>
/// Tells works apart that would be cited alike (CSL 1.0.2, Disambiguation), in the order of the specification: given
/// names by a global rule, more names, given names by cite, <c>disambiguate</c> conditions, year suffixes.
/// </summary>
internal static class DisambiguationPass
{
    public static void Run(DocumentModel model)
    {
        var citation = model.Style.Citation;
        var registry = citation is { AddGivenName: true, GivenNameRule: not GivenNameRule.ByCite }
            ? new NameRegistry(citation.GivenNameRule)
            : null;
        var cites = new AmbiguousCites(model);
        var start = new CiteDisambiguation { Registry = registry };
        if (registry is not null)
        {
            cites.Register(registry);
        }

        foreach (var entry in model.Entries)
        {
            entry.Disambiguation = start;
        }

        var hasCondition = model.Style.HasDisambiguateCondition;
        if (!citation.AddNames && !citation.AddGivenName && !citation.AddYearSuffix && !hasCondition)
        {
            return;
        }

        foreach (var group in cites.Group(model.Entries, start))
        {
            Resolve(model, cites, group, start, hasCondition);
        }
    }

    private static void Resolve(
        DocumentModel model, AmbiguousCites cites, List<DocumentEntry> group, CiteDisambiguation start,
            bool hasCondition)
    {
        if (group.Count < 2)
        {
            return;
        }

        var citation = model.Style.Citation;
        var byCite = citation.AddGivenName && citation.GivenNameRule == GivenNameRule.ByCite;
        var unresolved = citation.AddNames || byCite
            ? new NameExpansion(cites, start, citation.AddNames, byCite).Resolve(group)
            : [group];
        foreach (var rest in unresolved)
        {
            ResolveByCondition(model, cites, rest, hasCondition);
        }
    }

    private static void ResolveByCondition(
        DocumentModel model, AmbiguousCites cites, List<DocumentEntry> group, bool hasCondition)
    {
        if (!hasCondition)
        {
            AddYearSuffixes(model, group);
            return;
        }

        // One test more at a time, so that nothing is added that is not needed.
        var open = new List<List<DocumentEntry>> { group };
        for (var count = 1; open.Count > 0
            && count <= cites.CountConditions(open.SelectMany(static rest => rest), null); count++)
        {
            var rests = open;
            open = [];
            foreach (var rest in rests)
            {
                foreach (var entry in rest)
                {
                    entry.Disambiguation = WithConditions(entry.Disambiguation, count);
                }

                open.AddRange(cites.Group(rest, null).Where(static part => part.Count > 1));
            }
        }

        foreach (var rest in open)
        {
            AddYearSuffixes(model, rest);
        }
    }

    private static CiteDisambiguation WithConditions(CiteDisambiguation from, int count) => new()
    {
        NameCounts = from.NameCounts, GivenLevels = from.GivenLevels, Conditions = count, Registry = from.Registry,
    };

    private static void AddYearSuffixes(DocumentModel model, List<DocumentEntry> group)
    {
        if (!model.Style.Citation.AddYearSuffix)
        {
            return;
        }

        var index = 0;
        foreach (var entry in group.OrderBy(static entry => entry.Number))
        {
            entry.Disambiguation = entry.Disambiguation.With(YearSuffix(index++));
        }
    }

    /// <summary>"a" to "z", then "aa", "ab" and so on.</summary>
    internal static string YearSuffix(int index)
    {
        var suffix = "";
        for (var rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            suffix = (char)('a' + (rest % 26)) + suffix;
        }

        return suffix;
    }
}
