using RefKit.Csl.Locales;
using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Everything that one run of the passes works on.</summary>
internal sealed class DocumentModel
{
    public DocumentModel(StyleDefinition style, LocaleData locale, bool makeLinks, IEnumerable<Reference> references)
    {
        Style = style;
        Locale = locale;
        Renderer = new Renderer(style, locale, makeLinks);
        Flattener = new Flattener(locale);
        foreach (var reference in references)
        {
            // Works that share an id by mistake are all printed; citations mean the first. One given twice is one.
            var entry = new DocumentEntry(reference, Entries.Count);
            if (EntriesById.TryAdd(entry.Id, entry) || entry.Id.Length == 0
                || !EntriesById[entry.Id].Reference.Equals(reference))
            {
                Entries.Add(entry);
            }
        }
    }

    public StyleDefinition Style { get; }

    public LocaleData Locale { get; }

    public Renderer Renderer { get; }

    public Flattener Flattener { get; }

    /// <summary>The order that the user asked for in place of the style's.</summary>
    public IComparer<Reference>? Order { get; init; }

    /// <summary>In the order of registration.</summary>
    public List<DocumentEntry> Entries { get; } = [];

    public Dictionary<string, DocumentEntry> EntriesById { get; } = new(StringComparer.Ordinal);

    /// <summary>In the order of the bibliography.</summary>
    public List<DocumentEntry> SortedEntries { get; set; } = [];

    public List<DocumentCluster> Clusters { get; } = [];

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

    public static CiteContext ContextOf(DocumentEntry entry, LayoutArea area) => new(entry.Reference)
    {
        Area = area,
        BeginsSentence = area == LayoutArea.Bibliography,
        CitationNumber = entry.Number,
        FirstNoteNumber = entry.FirstNoteNumber,
        Disambiguation = entry.Disambiguation,
    };
}
