using System.Collections.Immutable;
using RefKit.Csl.Rendering;

namespace RefKit.Csl.Passes;

/// <summary>
/// A reference of the document with what the passes find out about it. It outlives a run of the passes: what was
/// rendered of it is kept as long as what that was made from stays the same.
/// </summary>
internal sealed class DocumentEntry(Reference original, int registrationIndex)
{
    private CiteDisambiguation _found = CiteDisambiguation.None;
    private CiteDisambiguation? _suffixed;
    private ImmutableArray<NameFamily> _families;
    private IReadOnlyList<Name>? _groups;

    /// <summary>The reference as it was given.</summary>
    public Reference Original { get; } = original;

    /// <summary>The reference as it is rendered: with note fields and name particles read.</summary>
    public Reference Reference { get; } = ReferencePreparer.Prepare(original);

    /// <summary>The organisations among the names of the reference.</summary>
    public IReadOnlyList<Name> Groups => _groups ??= GroupNames.Of(Reference);

    public string Id { get; } = original.Id ?? "";

    /// <summary>The place in the order of registration, from 0.</summary>
    public int RegistrationIndex { get; set; } = registrationIndex;

    /// <summary>The number in the bibliography, from 1.</summary>
    public int Number { get; set; } = registrationIndex + 1;

    /// <summary>The place in the bibliography, from 0; numbers may count down.</summary>
    public int Place { get; set; } = registrationIndex;

    public int FirstNoteNumber { get; set; }

    /// <summary>The note of the last cite that the position pass has met.</summary>
    public int LastNoteNumber { get; set; }

    public bool IsCited { get; set; }

    /// <summary>What holds for all cites of the reference.</summary>
    public CiteDisambiguation Disambiguation { get; set; } = CiteDisambiguation.None;

    /// <summary>The last run of the passes that the reference took part in.</summary>
    public int LastRun { get; set; }

    /// <summary>Whether the reference did not take part in the run before.</summary>
    public bool IsNew { get; set; }

    /// <summary>The names that are registered for this reference; null when none are.</summary>
    public List<NameListInfo>? RegisteredNames { get; set; }

    /// <summary>How the reference is cited before anything is added to tell it apart, and the stamp of the names that it
    /// was rendered with.</summary>
    public (string Text, long Stamp)? PlainCite { get; set; }

    /// <summary>The values of the sort keys of the bibliography; null when they depend on more than the
    /// reference.</summary>
    public SortValue[]? SortValues { get; set; }

    /// <summary>The entry of the bibliography as it was rendered last.</summary>
    public RenderedEntry? Rendered { get; set; }

    /// <summary>Changes whenever another work makes more or less of a given name necessary here.</summary>
    public long Stamp { get; private set; }

    /// <summary>The organisations that a cite of the reference prints, and what they were found with; null before they
    /// were looked for.</summary>
    public (CiteDisambiguation Disambiguation, IReadOnlyList<string> Literals)? PrintedGroups { get; set; }

    /// <summary>Whether the entry has been met in the search for entries that goes on.</summary>
    public bool IsMet { get; set; }

    public void SetStamp(NameRegistry registry)
    {
        if (_families.IsDefault)
        {
            _families = registry.FamiliesOf(Reference);
        }

        long stamp = 0;
        foreach (var family in _families)
        {
            stamp += family.Version;
        }

        Stamp = stamp;
    }

    /// <summary>Keeps what tells the reference apart beside a year suffix.</summary>
    public void Keep(CiteDisambiguation found) => _found = _found.IsSame(found) ? _found : found;

    /// <summary>Sets what holds for all cites: what was kept, with a year suffix or none. What has not changed is the
    /// same object again.</summary>
    public void Settle(string? suffix)
    {
        if (suffix is null)
        {
            Disambiguation = _found;
            return;
        }

        if (_suffixed is null || _suffixed.YearSuffix != suffix || !ReferenceEquals(_suffixed.Origin, _found))
        {
            _suffixed = _found.With(suffix);
        }

        Disambiguation = _suffixed;
    }
}
