using System.Collections.Immutable;
using RefKit.Csl.Passes;

namespace RefKit.Csl;

/// <summary>
/// A document with citations. It knows what only the whole document decides: positions such as ibid, numbers, year
/// suffixes. <see cref="Render"/> is a function of the content; nothing is kept between calls. Not thread-safe.
/// </summary>
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
    private readonly List<Reference> _references;
    private readonly FormatOptions _options;
    private readonly List<Citation> _citations = [];

    /// <summary>An empty document.</summary>
    /// <param name="style">The style to print in.</param>
    /// <param name="references">The works that citations can name by their ids.</param>
    /// <param name="options">How the style is applied; null takes the defaults.</param>
    public CitationDocument(CslStyle style, IEnumerable<Reference> references, FormatOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(references);
        _style = style;
        _references = [.. references];
        _options = options ?? FormatOptions.Default;
    }

    /// <summary>The citations, in the order of the document.</summary>
    public IReadOnlyList<Citation> Citations => _citations;

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
        return this;
    }

    /// <summary>Replaces a citation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public CitationDocument Replace(int index, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        _citations[index] = citation;
        return this;
    }

    /// <summary>Takes a citation out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public CitationDocument RemoveAt(int index)
    {
        _citations.RemoveAt(index);
        return this;
    }

    /// <summary>Renders all citations and the bibliography of what they cite. A cite of a work that is not among the
    /// references is left out and told about in the diagnostics.</summary>
    public RenderedDocument Render()
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var model = CreateModel(diagnostics);
        DocumentPasses.Run(model, tracksPositions: true);
        return new RenderedDocument(
            [.. model.Clusters.Select(static cluster => new RenderedCitation(cluster.Citation, cluster.Result))],
            _style.ToBibliography(model, _options),
            diagnostics.ToImmutable());
    }

    private DocumentModel CreateModel(ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var byId = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var reference in _references)
        {
            byId.TryAdd(reference.Id ?? "", reference);
        }

        var cited = new List<Reference>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in _citations.SelectMany(static citation => citation.Items))
        {
            if (seen.Add(item.Id) && byId.TryGetValue(item.Id, out var reference))
            {
                cited.Add(reference);
            }
        }

        cited.AddRange(_references.Where(
            reference => !seen.Contains(reference.Id ?? "") && _options.IncludesUncited(reference)));

        var model = _style.CreateModel(cited, _options);
        foreach (var citation in _citations)
        {
            model.Clusters.Add(CslStyle.CreateCluster(model, citation, diagnostics));
        }

        return model;
    }
}
