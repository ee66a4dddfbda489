using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>
/// All names that the cited works have, so that a name can be told from others of the same family name wherever it is
/// cited (CSL 1.0.2, <c>givenname-disambiguation-rule</c> other than by-cite).
/// </summary>
internal sealed class NameRegistry(GivenNameRule rule)
{
    private readonly Dictionary<string, NameFamily> _families = new(StringComparer.Ordinal);

    /// <summary>Adds the names of a list; only the first where the rule looks at no other.</summary>
    public void Add(ImmutableArray<Name> names)
    {
        foreach (var name in Counted(names))
        {
            if (HasParts(name))
            {
                FamilyOf(name).Add(InitialsKey(name), WholeKey(name));
            }
        }
    }

    /// <summary>Takes the names of a list out that was added.</summary>
    public void Remove(ImmutableArray<Name> names)
    {
        foreach (var name in Counted(names))
        {
            if (HasParts(name))
            {
                FamilyOf(name).Remove(InitialsKey(name), WholeKey(name));
            }
        }
    }

    /// <summary>The families of all names of a reference.</summary>
    public ImmutableArray<NameFamily> FamiliesOf(Reference reference)
    {
        var families = new HashSet<NameFamily>();
        foreach (var entry in reference.Entries)
        {
            if (entry.Kind == VariableKind.Name)
            {
                foreach (var name in reference[(NameVariable)entry.Index])
                {
                    if (HasParts(name))
                    {
                        families.Add(FamilyOf(name));
                    }
                }
            }
        }

        return [.. families];
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
        if (level == 0 && (family.Initials > 1 || family.Names > 1))
        {
            level = 1;
        }

        if (level == 1 && rule is not (GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials))
        {
            level = family.NamesWith(InitialsKey(name)) > 1 || (options.InitializeWith is null && baseLevel < level)
                ? 2 : level;
        }
        else if (level == 1 && baseLevel == 0 && family.Initials == 1)
        {
            // Initials would not tell these names apart.
            level = 0;
        }

        return level;
    }

    private ReadOnlySpan<Name> Counted(ImmutableArray<Name> names) =>
        rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials
            ? names.AsSpan()[..1] : names.AsSpan();

    private static bool HasParts(Name name) => name.Family is not null || name.Literal is null;

    private NameFamily FamilyOf(Name name)
    {
        var key = FamilyKey(name);
        if (!_families.TryGetValue(key, out var family))
        {
            _families.Add(key, family = new NameFamily());
        }

        return family;
    }

    private static string FamilyKey(Name name) => name.NonDroppingParticle is { } particle
        ? particle + " " + name.Family
        : name.Family ?? "";

    private static string InitialsKey(Name name) =>
        name.Given is null ? "" : InitialsFormatter.Initialize(name.Given, "", keepsHyphen: false);

    // Suffixes and dropping particles do not tell names apart.
    private static string WholeKey(Name name) =>
        name.Given is null ? "" : InitialsFormatter.Normalize(name.Given, ".");
}
