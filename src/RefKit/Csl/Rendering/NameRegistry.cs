using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>
/// All names that the cited works have, so that a name can be told from others of the same family name wherever it is
/// cited (CSL 1.0.2, <c>givenname-disambiguation-rule</c> other than by-cite).
/// </summary>
internal sealed class NameRegistry(GivenNameRule rule)
{
    private readonly Dictionary<string, Family> _families = new(StringComparer.Ordinal);

    /// <summary>Adds the names of a list; only the first where the rule looks at no other.</summary>
    public void Add(System.Collections.Immutable.ImmutableArray<Name> names)
    {
        if (rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials)
        {
            Add(names[0]);
            return;
        }

        foreach (var name in names)
        {
            Add(name);
        }
    }

    private void Add(Name name)
    {
        if (name.Family is null && name.Literal is not null)
        {
            return;
        }

        var key = FamilyKey(name);
        if (!_families.TryGetValue(key, out var family))
        {
            _families.Add(key, family = new Family());
        }

        var initials = InitialsKey(name);
        family.Initials.Add(initials);
        family.Whole.Add((initials, WholeKey(name)));
    }

    /// <summary>How much of the given name is needed: 0 nothing, 1 initials, 2 all.</summary>
    public int Level(Name name, int index, int baseLevel, NameOptions options)
    {
        if (rule == GivenNameRule.ByCite
            || (index > 0 && (rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials))
            || !_families.TryGetValue(FamilyKey(name), out var family))
        {
            return baseLevel;
        }

        var level = baseLevel;
        if (level == 0 && (family.Initials.Count > 1 || family.Whole.Count > 1))
        {
            level = 1;
        }

        if (level == 1 && rule is not (GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials))
        {
            var initials = InitialsKey(name);
            var same = 0;
            foreach (var (other, _) in family.Whole)
            {
                same += other == initials ? 1 : 0;
            }

            level = same > 1 || (options.InitializeWith is null && baseLevel < level) ? 2 : level;
        }
        else if (level == 1 && baseLevel == 0 && family.Initials.Count == 1)
        {
            // Initials would not tell these names apart.
            level = 0;
        }

        return level;
    }

    private static string FamilyKey(Name name) => name.NonDroppingParticle is { } particle
        ? particle + " " + name.Family
        : name.Family ?? "";

    private static string InitialsKey(Name name) =>
        name.Given is null ? "" : InitialsFormatter.Initialize(name.Given, "", keepsHyphen: false);

    private static string WholeKey(Name name) => string.Join(
        ' ', name.Given is null
            ? "" : InitialsFormatter.Normalize(name.Given, "."), name.DroppingParticle, name.Suffix);

    private sealed class Family
    {
        public HashSet<string> Initials { get; } = new(StringComparer.Ordinal);

        public HashSet<(string Initials, string Whole)> Whole { get; } = [];
    }
}
