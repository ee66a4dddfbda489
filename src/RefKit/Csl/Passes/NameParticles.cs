using System.Collections.Immutable;

namespace RefKit.Csl.Passes;

/// <summary>
/// Finds the particles and suffixes of names that were given without: lower-case words at the head of the family name
/// do not drop ("van der Vlist"), those behind the given name do ("Alexander von"); what stands behind a comma in the
/// given name is a suffix ("John, III"). Quotation marks around a family name keep it whole.
/// </summary>
internal static class NameParticles
{
    public static ImmutableArray<Name> Parse(ImmutableArray<Name> names)
    {
        ImmutableArray<Name>.Builder? changed = null;
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            var parsed = Parse(name);
            if (!ReferenceEquals(parsed, name) && changed is null)
            {
                changed = ImmutableArray.CreateBuilder<Name>(names.Length);
                changed.AddRange(names);
            }

            if (changed is not null)
            {
                changed[i] = parsed;
            }
        }

        return changed?.MoveToImmutable() ?? names;
    }

    private static Name Parse(Name name)
    {
        if (name.Family is null)
        {
            return name;
        }

        if (name.Family.Length > 2 && name.Family[0] == '"' && name.Family[^1] == '"')
        {
            return name with { Family = name.Family[1..^1] };
        }

        name = ParseSuffix(name);
        if (name.NonDroppingParticle is null && FamilyStart(name.Family!) is > 0 and var start)
        {
            name = name with
            {
                NonDroppingParticle = name.Family![..start].TrimEnd(),
                Family = name.Family[start..],
            };
        }

        if (name is { DroppingParticle: null, Given: { } given } && GivenEnd(given) is var end && end < given.Length)
        {
            name = name with { DroppingParticle = given[end..].TrimStart(), Given = given[..end] };
        }

        return name;
    }

    private static Name ParseSuffix(Name name)
    {
        if (name.Suffix is not null || name.Given is null)
        {
            return name;
        }

        var comma = name.Given.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0)
        {
            return name;
        }

        var rest = name.Given[(comma + 1)..];
        var hasComma = rest.StartsWith('!');
        var suffix = rest.TrimStart('!').Trim();
        return suffix.Length == 0
            ? name
            : name with
            {
                Given = name.Given[..comma].TrimEnd(),
                Suffix = suffix,
                HasCommaSuffix = hasComma
                || name.HasCommaSuffix
            };
    }

    // Where the family name proper begins: behind words that begin in lower case, also "d'" and "al-".
    private static int FamilyStart(string family)
    {
        var start = 0;
        while (start < family.Length)
        {
            var end = start;
            while (end < family.Length && family[end] is not (' ' or '\'' or '’' or '-'))
            {
                end++;
            }

            // "'t" begins with its apostrophe.
            if (end == start && (family[start] is '\'' or '’'))
            {
                end = family.IndexOf(' ', start);
                end = end < 0 ? family.Length : end;
            }

            if (end >= family.Length || !IsLower(family.AsSpan(start, end - start)))
            {
                break;
            }

            start = end + 1;
        }

        return start < family.Length && char.IsUpper(family[start]) ? start : 0;
    }

    private static int GivenEnd(string given)
    {
        var end = given.Length;
        while (end > 0)
        {
            var space = given.LastIndexOf(' ', end - 1);
            if (space <= 0 || !IsLower(given.AsSpan(space + 1, end - space - 1)))
            {
                break;
            }

            end = space;
        }

        return end;
    }

    private static bool IsLower(ReadOnlySpan<char> word)
    {
        var hasLetter = false;
        foreach (var c in word)
        {
            if (char.IsUpper(c) || char.IsDigit(c))
            {
                return false;
            }

            hasLetter |= char.IsLower(c);
        }

        return hasLetter;
    }
}
