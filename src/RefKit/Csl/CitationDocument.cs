using System.Collections.Immutable;
using RefKit.Csl.Passes;

namespace RefKit.Csl;

/// <summary>
/// A document with citations. It knows what only the whole document decides: positions such as ibid, numbers, year
/// suffixes. What <see cref="Render"/> gives is a function of the content; what a change leaves alone is not rendered
/// again, so that a document can be rendered after every change. Not thread-safe.
/// </summary>
/// <remarks>
/// In a note style, a document where no citation has a <see cref="Citation.NoteIndex"/> has one note for each citation,
/// numbered in their order; otherwise the numbers are those given.
/// </remarks>
/// <example>
/// <code>
/// var document = new CitationDocument(CslStyle.BuiltIn("apa"), references);
/// document.Add(Citation.Of("koinig"));
/// Console.WriteLine(document.Render().Citations[0].Text);
/// </code>
/// </example>
public sealed class CitationDocument
{
    private readonly CslStyle _style;
    private readonly FormatOptions _options;
    private readonly DocumentModel _model;
    private readonly List<Reference> _references = [];
    private readonly List<DocumentEntry?> _entries = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Citation> _citations = [];

    // What the last rendering gave for each citation; null for one that is new.
    private readonly List<RenderedCitation?> _rendered = [];
    private FormattedBibliography? _bibliography;

    /// <summary>An empty document.</summary>
    /// <param name="style">The style to print in.</param>
    /// <param name="references">The works that citations can name by their ids; of two with one id, citations mean the
    /// first.</param>
    /// <param name="options">How the style is applied; null takes the defaults.</param>
    public CitationDocument(CslStyle style, IEnumerable<Reference> references, FormatOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(references);
        _style = style;
        _options = options ?? FormatOptions.Default;
        _model = style.CreateModel(_options);
        foreach (var reference in references)
        {
            AddReference(reference);
        }
    }

    /// <summary>The citations, in the order of the document.</summary>
    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>The works that citations can name.</summary>
    public IReadOnlyList<Reference> References => _references;

    internal DocumentModel Model => _model;

    /// <summary>Adds a citation at the end.</summary>
    public CitationDocument Add(Citation citation) => Insert(_citations.Count, citation);

    /// <summary>Inserts a citation.</summary>
    /// <param name="index">The place among the citations, from 0.</param>
    /// <param name="citation">The citation.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public CitationDocument Insert(int index, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        _citations.Insert(index, citation);
        _model.Clusters.Insert(index, CreateCluster(citation));
        _rendered.Insert(index, null);
        return this;
    }

    /// <summary>Replaces a citation.</summary>
    /// <param name="index">The place among the citations, from 0.</param>
    /// <param name="citation">The citation that takes the place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public CitationDocument Replace(int index, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var before = _citations[index];
        _citations[index] = citation;
        if (before.Items.Equals(citation.Items) && before.Mode == citation.Mode)
        {
            // Only the note or the name of the citation is another: a change in front of it moves its number.
            _model.Clusters[index].Citation = citation;
        }
        else
        {
            _model.Clusters[index] = CreateCluster(citation);
        }

        return this;
    }

    /// <summary>Takes a citation out.</summary>
    /// <param name="index">The place among the citations, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public CitationDocument RemoveAt(int index)
    {
        _citations.RemoveAt(index);
        _model.Clusters.RemoveAt(index);
        _rendered.RemoveAt(index);
        return this;
    }

    /// <summary>Moves a citation to another place.</summary>
    /// <param name="from">The place among the citations, from 0.</param>
    /// <param name="to">The place where it stands afterwards, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public CitationDocument Move(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(to);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(to, _citations.Count);
        Move(_citations, from, to);
        Move(_model.Clusters, from, to);
        Move(_rendered, from, to);
        return this;
    }

    /// <summary>Adds a work that citations can name, or puts another state of a work in the place of the one with the
    /// same id.</summary>
    public CitationDocument SetReference(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var id = reference.Id ?? "";
        if (_places.TryGetValue(id, out var place))
        {
            _references[place] = reference;
            _entries[place] = null;
        }
        else
        {
            AddReference(reference);
        }

        for (var i = 0; i < _citations.Count; i++)
        {
            if (_citations[i].Items.Any(item => item.Id == id))
            {
                _model.Clusters[i] = CreateCluster(_citations[i]);
            }
        }

        return this;
    }

    /// <summary>Renders all citations and the bibliography of what they cite. A cite of a work that is not among the
    /// references is left out and told about in the diagnostics.</summary>
    public RenderedDocument Render()
    {
        NumberNotes();
        _model.SetEntries(FindEntries());
        DocumentPasses.Run(_model, tracksPositions: true);
        var changed = ImmutableArray.CreateBuilder<int>();
        var citations = ImmutableArray.CreateBuilder<RenderedCitation>(_citations.Count);
        for (var i = 0; i < _citations.Count; i++)
        {
            var text = _model.Clusters[i].Result;
            var before = _rendered[i];
            var isChanged = before is null || !(ReferenceEquals(before.Text, text) || before.Text.Equals(text));
            if (isChanged)
            {
                changed.Add(i);
            }

            if (isChanged || !ReferenceEquals(before!.Citation, _citations[i]))
            {
                before = new RenderedCitation(_citations[i], text);
                _rendered[i] = before;
            }

            citations.Add(before);
        }

        if (_bibliography is null || _model.HasOtherEntries || !BibliographyWriter.IsCurrent(_model))
        {
            _bibliography = _style.ToBibliography(_model, _options);
        }

        return new RenderedDocument(citations.MoveToImmutable(), _bibliography, FindProblems())
        {
            ChangedCitations = changed.DrainToImmutable(),
        };
    }

    private static void Move<T>(List<T> list, int from, int to)
    {
        var item = list[from];
        list.RemoveAt(from);
        list.Insert(to, item);
    }

    private DocumentCluster CreateCluster(Citation citation) => CslStyle.CreateCluster(citation, FindEntry);

    private void AddReference(Reference reference)
    {
        _places.TryAdd(reference.Id ?? "", _references.Count);
        _references.Add(reference);
        _entries.Add(null);
    }

    private DocumentEntry? FindEntry(string id) => _places.TryGetValue(id, out var place) ? EntryAt(place) : null;

    private DocumentEntry EntryAt(int place) => _entries[place] ??= new DocumentEntry(_references[place], place);

    private void NumberNotes()
    {
        var isGiven = !_style.IsNoteStyle || _citations.Exists(static citation => citation.NoteIndex > 0);
        for (var i = 0; i < _citations.Count; i++)
        {
            _model.Clusters[i].NoteNumber = isGiven ? _citations[i].NoteIndex : i + 1;
        }
    }

    // Works are registered in the order of their first cites as given, those that are not cited behind them.
    private List<DocumentEntry> FindEntries()
    {
        var entries = new List<DocumentEntry>(_model.Entries.Count + 1);
        foreach (var cluster in _model.Clusters)
        {
            foreach (var cite in cluster.Given)
            {
                AddEntry(entries, cite.Entry);
            }
        }

        for (var place = 0; place < _references.Count; place++)
        {
            if (_options.IncludesUncited(_references[place])
                && (_places[_references[place].Id ?? ""] is var first && first == place || IsAnother(place, first)))
            {
                AddEntry(entries, EntryAt(place));
            }
        }

        foreach (var entry in entries)
        {
            entry.IsMet = false;
        }

        return entries;
    }

    private static void AddEntry(List<DocumentEntry> entries, DocumentEntry entry)
    {
        if (!entry.IsMet)
        {
            entry.IsMet = true;
            entries.Add(entry);
        }
    }

    // Works that share an id by mistake, or have none, are all printed; one given twice is one.
    private bool IsAnother(int place, int first) =>
        string.IsNullOrEmpty(_references[place].Id) || !_references[place].Equals(_references[first]);

    private ImmutableArray<Diagnostic> FindProblems()
    {
        ImmutableArray<Diagnostic>.Builder? problems = null;
        foreach (var cluster in _model.Clusters)
        {
            for (var i = 0; i < cluster.Missing.Count; i++)
            {
                problems ??= ImmutableArray.CreateBuilder<Diagnostic>();
                problems.Add(new Diagnostic("CSL100", DiagnosticSeverity.Error,
                    $"There is no reference '{cluster.Missing[i]}'; the cite is left out."));
            }
        }

        return problems?.ToImmutable() ?? [];
    }
}
