using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>
/// Tells works apart that would be cited alike (CSL 1.0.2, Disambiguation): given names by a global rule, more names,
/// given names by cite, then year suffixes or, in a style without them, <c>disambiguate</c> conditions. The
/// specification puts the conditions before the suffixes; the styles are written for engines that do not.
/// </summary>
internal static class DisambiguationPass
{
    /// <summary>The <c>disambiguate</c> tests that are tried one by one; styles in use have a few.</summary>
    private const int MaxConditions = 20;

    /// <summary>The name lists of a cite that are compared whole; cites in use print a few.</summary>
    private const int MaxNameLists = 16;

    public static void Run(DocumentModel model)
    {
        var citation = model.Style.Citation;
        var ambiguity = model.Ambiguity;
        var cites = new AmbiguousCites(model);
        Register(model, cites);
        var hasCondition = model.Style.HasDisambiguateCondition;
        if (!citation.AddNames && !citation.AddGivenName && !citation.AddYearSuffix && !hasCondition)
        {
            foreach (var entry in model.Entries)
            {
                entry.Disambiguation = ambiguity.Start;
            }

            return;
        }

        var before = ambiguity.Groups;
        ambiguity.Groups = Group(model, cites);
        foreach (var (text, group) in ambiguity.Groups)
        {
            if (!before.TryGetValue(text, out var known) || !group.TakeOver(known))
            {
                Resolve(model, cites, group);
            }

            group.Settle();
        }
    }

    private static void Register(DocumentModel model, AmbiguousCites cites)
    {
        var ambiguity = model.Ambiguity;
        if (ambiguity.Registry is not { } registry)
        {
            return;
        }

        foreach (var entry in ambiguity.Registered)
        {
            if (!model.IsRegistered(entry))
            {
                entry.RegisteredNames?.ForEach(list => registry.Remove(list.Names));
                entry.RegisteredNames = null;
            }
        }

        foreach (var entry in model.Entries)
        {
            if (entry.RegisteredNames is null)
            {
                entry.RegisteredNames = cites.NameLists(entry, CiteDisambiguation.None);
                entry.RegisteredNames.ForEach(list => registry.Add(list.Names));
            }
        }

        ambiguity.Registered = [.. model.Entries];
        foreach (var entry in model.Entries)
        {
            entry.SetStamp(registry);
        }
    }

    private static Dictionary<string, AmbiguousGroup> Group(DocumentModel model, AmbiguousCites cites)
    {
        var ambiguity = model.Ambiguity;
        var groups = new Dictionary<string, AmbiguousGroup>(model.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in model.Entries)
        {
            if (entry.PlainCite is not { } plain || plain.Stamp != entry.Stamp)
            {
                plain = (cites.Text(entry, ambiguity.Start), entry.Stamp);
                entry.PlainCite = plain;
            }

            if (groups.TryGetValue(plain.Text, out var group))
            {
                group.Add(entry);
            }
            else
            {
                groups.Add(plain.Text, new AmbiguousGroup(entry));
            }
        }

        return groups;
    }

    private static void Resolve(DocumentModel model, AmbiguousCites cites, AmbiguousGroup group)
    {
        var start = model.Ambiguity.Start;
        foreach (var entry in group.Entries)
        {
            entry.Disambiguation = start;
        }

        var alike = new List<List<DocumentEntry>>();
        if (group.Entries.Count > 1)
        {
            var citation = model.Style.Citation;
            var byCite = citation.AddGivenName && citation.GivenNameRule == GivenNameRule.ByCite;
            var unresolved = citation.AddNames || byCite
                ? new NameExpansion(cites, start, citation.AddNames, byCite).Resolve(group.Entries)
                : [group.Entries];
            foreach (var rest in unresolved)
            {
                alike.AddRange(
                    model.Style.HasDisambiguateCondition && !model.Style.Citation.AddYearSuffix
                        ? ResolveByCondition(cites, rest, citation.AddNames)
                        : [rest]);
            }
        }

        group.Keep(model.Style.Citation.AddYearSuffix ? alike : []);
    }

    // One test more at a time, so that nothing is added that is not needed; of very many, the rest at once. Names that a
    // test shows tell cites apart by all of them, as in the engine, though no more are shown then.
    private static List<List<DocumentEntry>> ResolveByCondition(
        AmbiguousCites cites, List<DocumentEntry> group, bool addsNames)
    {
        var open = new List<List<DocumentEntry>> { group };
        var total = 0;
        for (var count = 1; open.Count > 0; count++)
        {
            total = count <= MaxConditions ? cites.CountConditions(open.SelectMany(static rest => rest), null) : total;
            if (count > Math.Min(total, MaxConditions + 1))
            {
                break;
            }

            var tests = count > MaxConditions ? int.MaxValue : count;
            var rests = open;
            open = [];
            foreach (var rest in rests)
            {
                var own = rest.ConvertAll(entry => WithConditions(entry.Disambiguation, tests));
                for (var i = 0; i < rest.Count; i++)
                {
                    rest[i].Disambiguation = addsNames ? WithAllNames(own[i]) : own[i];
                }

                open.AddRange(cites.Group(rest, null).Where(static part => part.Count > 1));
                for (var i = 0; i < rest.Count; i++)
                {
                    rest[i].Disambiguation = own[i];
                }
            }
        }

        return open;
    }

    private static CiteDisambiguation WithConditions(CiteDisambiguation from, int count) => new()
    {
        NameCounts = from.NameCounts, GivenLevels = from.GivenLevels, Conditions = count, Registry = from.Registry,
    };

    private static CiteDisambiguation WithAllNames(CiteDisambiguation from) => new()
    {
        NameCounts = [.. Enumerable.Repeat(int.MaxValue, MaxNameLists)], GivenLevels = from.GivenLevels,
        Conditions = from.Conditions, Registry = from.Registry,
    };
}
