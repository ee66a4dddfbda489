using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>What disambiguation has found, kept from run to run: the names of all works that are cited, and the groups
/// of works that are cited alike.</summary>
internal sealed class Ambiguity
{
    public Ambiguity(CitationDefinition citation)
    {
        Registry = citation is { AddGivenName: true, GivenNameRule: not GivenNameRule.ByCite }
            ? new NameRegistry(citation.GivenNameRule)
            : null;
        Start = new CiteDisambiguation { Registry = Registry };
    }

    /// <summary>The names of all entries; null where the style does not tell names apart everywhere.</summary>
    public NameRegistry? Registry { get; }

    /// <summary>What holds for an entry that nothing else needs to be added to.</summary>
    public CiteDisambiguation Start { get; }

    /// <summary>The entries whose names are registered.</summary>
    public List<DocumentEntry> Registered { get; set; } = [];

    /// <summary>The entries by how they are cited at the start.</summary>
    public Dictionary<string, AmbiguousGroup> Groups { get; set; } = [];
}
