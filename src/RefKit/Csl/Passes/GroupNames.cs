using RefKit.Csl.Rendering;

namespace RefKit.Csl.Passes;

/// <summary>
/// The organisations of a document that are cited by an abbreviation. One abbreviation that two organisations have is
/// none (APA 7, 8.21), nor is one that another is always cited by.
/// </summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, string> _abbreviations = new(StringComparer.Ordinal);

    private GroupNames()
    {
    }

    /// <summary>The organisations among the names of a reference.</summary>
    public static IReadOnlyList<Name> Of(Reference reference)
    {
        List<Name>? groups = null;
        foreach (var entry in reference.Entries)
        {
            if (entry.Kind != VariableKind.Name)
            {
                continue;
            }

            foreach (var name in reference[(NameVariable)entry.Index])
            {
                if (name is { Family: null, Literal: not null })
                {
                    (groups ??= []).Add(name);
                }
            }
        }

        return groups ?? [];
    }

    /// <summary>What holds for the works that a document cites; null where no organisation has an abbreviation. The
    /// first that a work gives is that of the organisation, also where other works give none.</summary>
    public static GroupNames? Find(IEnumerable<DocumentCluster> clusters)
    {
        var literals = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        GroupNames? found = null;
        foreach (var cluster in clusters)
        {
            foreach (var cite in cluster.Given)
            {
                foreach (var name in cite.Entry.Groups)
                {
                    literals.Add(name.Literal!);
                    if (name.Abbreviation is { } abbreviation)
                    {
                        found ??= new GroupNames();
                        found._abbreviations.TryAdd(name.Literal!, abbreviation);
                    }
                }
            }
        }

        found?.LeaveOutAmbiguous(literals);
        return found;
    }

    /// <summary>How an organisation is abbreviated; null when it is not.</summary>
    public string? AbbreviationOf(string literal) => _abbreviations.GetValueOrDefault(literal);

    private void LeaveOutAmbiguous(HashSet<string> literals)
    {
        var users = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var abbreviation in _abbreviations.Values)
        {
            users[abbreviation] = users.GetValueOrDefault(abbreviation) + 1;
        }

        foreach (var (literal, abbreviation) in _abbreviations.ToList())
        {
            if (users[abbreviation] > 1 || literals.Contains(abbreviation))
            {
                _abbreviations.Remove(literal);
            }
        }
    }
}
