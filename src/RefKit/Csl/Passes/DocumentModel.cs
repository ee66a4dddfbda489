using RefKit.Csl.Locales;
using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Everything that the passes work on. It can be run again after a change of the clusters and entries.</summary>
internal sealed class DocumentModel(StyleDefinition style, LocaleData locale, bool makeLinks)
{
    private List<DocumentEntry> _entries = [];
    private int _run;

    public StyleDefinition Style { get; } = style;

    public LocaleData Locale { get; } = locale;

    public Renderer Renderer { get; } = new(style, locale, makeLinks);

    public Flattener Flattener { get; } = new(locale);

    public Ambiguity Ambiguity { get; } = new(style.Citation);

    /// <summary>The order that the user asked for in place of the style's.</summary>
    public IComparer<Reference>? Order { get; init; }

    /// <summary>In the order of registration.</summary>
    public IReadOnlyList<DocumentEntry> Entries => _entries;

    public Dictionary<string, DocumentEntry> EntriesById { get; } = new(StringComparer.Ordinal);

    /// <summary>In the order of the bibliography.</summary>
    public List<DocumentEntry> SortedEntries { get; set; } = [];

    public List<DocumentCluster> Clusters { get; } = [];

    /// <summary>The clusters that the run of the passes has to render.</summary>
    public List<DocumentCluster> Stale { get; } = [];

    /// <summary>Whether the entries are not those of the run before, in their order.</summary>
    public bool HasOtherEntries { get; private set; } = true;

    /// <summary>Registers references. Works that share an id by mistake are all printed; citations mean the first. One
    /// given twice is one.</summary>
    public void Register(IEnumerable<Reference> references)
    {
        var entries = new List<DocumentEntry>();
        foreach (var reference in references)
        {
            var entry = new DocumentEntry(reference, entries.Count);
            if (EntriesById.TryAdd(entry.Id, entry) || entry.Id.Length == 0
                || !EntriesById[entry.Id].Reference.Equals(entry.Reference))
            {
                entries.Add(entry);
            }
        }

        SetEntries(entries);
    }

    /// <summary>Sets the entries of the next run, in the order of registration.</summary>
    public void SetEntries(List<DocumentEntry> entries)
    {
        HasOtherEntries = _run == 0 || !entries.SequenceEqual(_entries);
        if (!HasOtherEntries)
        {
            return;
        }

        _run++;
        _entries = entries;
        for (var i = 0; i < entries.Count; i++)
        {
            entries[i].IsNew = entries[i].LastRun != _run - 1 || _run == 1;
            entries[i].LastRun = _run;
            entries[i].RegistrationIndex = i;
        }
    }

    /// <summary>Whether an entry takes part in the run.</summary>
    public bool IsRegistered(DocumentEntry entry) => entry.LastRun == _run;

    /// <summary>The context that an entry is rendered in as a cite.</summary>
    public CiteContext ContextOf(DocumentCite cite, bool isFirst, bool isNarrative = false) => new(cite.Entry.Reference)
    {
        IsNarrative = isNarrative,
        BeginsSentence = Style.IsNoteStyle && BeginsSentence(cite.Item.Prefix, isFirst),
        Area = LayoutArea.Citation,
        Item = cite.Item,
        Position = cite.Position,
        IsNearNote = cite.IsNearNote,
        CitationNumber = cite.Entry.Number,
        FirstNoteNumber = cite.Position == CitePosition.First ? 0 : cite.Entry.FirstNoteNumber,
        Disambiguation = cite.Entry.Disambiguation,
        Groups = cite.Groups,
    };

    /// <summary>The context for the sort keys of a cite: positions follow from the order.</summary>
    public static CiteContext SortContextOf(DocumentCite cite) => new(cite.Entry.Reference)
    {
        Area = LayoutArea.Citation,
        Item = cite.Item,
        CitationNumber = cite.Entry.Number,
        Disambiguation = cite.Entry.Disambiguation,
    };

    public static CiteContext ContextOf(DocumentEntry entry) => new(entry.Reference)
    {
        Area = LayoutArea.Bibliography,
        BeginsSentence = true,
        CitationNumber = entry.Number,
        FirstNoteNumber = entry.FirstNoteNumber,
        Disambiguation = entry.Disambiguation,
    };

    /// <summary>The context for the sort keys of an entry: numbers and suffixes follow from the order.</summary>
    public static CiteContext SortContextOf(DocumentEntry entry) => new(entry.Reference)
    {
        Area = LayoutArea.Bibliography,
        BeginsSentence = true,
        CitationNumber = entry.RegistrationIndex + 1,
    };

    // A prefix of several words that ends a sentence lets the cite begin one.
    private static bool BeginsSentence(string? prefix, bool isFirst)
    {
        if (string.IsNullOrEmpty(prefix))
        {
            return isFirst;
        }

        var text = prefix.AsSpan().TrimEnd("\"'”’»\u202F\u00A0 ");
        return !text.IsEmpty && (text[^1] is '.' or '!' or '?') && prefix.AsSpan().Trim().Contains(' ');
    }
}
