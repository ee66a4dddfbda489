using RefKit.Csl.Rendering;
using RefKit.Markup;

namespace RefKit.Csl.Passes;

/// <summary>
/// One citation of the document while the passes work on it. What was rendered is kept as long as what it was rendered
/// from stays the same.
/// </summary>
internal sealed class DocumentCluster(Citation citation, List<DocumentCite> cites)
{
    private readonly DocumentCite[] _given = [.. cites];
    private CiteReads _reads;
    private CiteReads _sortReads;
    private CiteInputs[]? _inputs;
    private CiteInputs[]? _sortInputs;

    public Citation Citation { get; set; } = citation;

    /// <summary>The note that holds the citation, from 1; 0 in the text.</summary>
    public int NoteNumber { get; set; } = citation.NoteIndex;

    /// <summary>The cites, in the order in which they are printed.</summary>
    public List<DocumentCite> Cites { get; } = cites;

    /// <summary>The cites, in the order in which they were given.</summary>
    public IReadOnlyList<DocumentCite> Given => _given;

    /// <summary>The works that are cited but are not among the references.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public FormattedText Result { get; set; } = FormattedText.Empty;

    /// <summary>Whether the order of the cites was found from what still holds.</summary>
    public bool IsSorted()
    {
        if (_sortInputs is null)
        {
            return false;
        }

        for (var i = 0; i < _given.Length; i++)
        {
            if (!_sortInputs[i].Equals(CiteInputs.ForSorting(_given[i], _sortReads)))
            {
                return false;
            }
        }

        return true;
    }

    public void SetOrder(IReadOnlyList<DocumentCite> order, CiteReads reads)
    {
        _sortReads = reads;
        _sortInputs = Array.ConvertAll(_given, cite => CiteInputs.ForSorting(cite, reads));
        if (!order.SequenceEqual(Cites))
        {
            Cites.Clear();
            Cites.AddRange(order);
            _inputs = null;
        }
    }

    /// <summary>Whether the result was rendered from what still holds.</summary>
    public bool IsRendered()
    {
        if (_inputs is null)
        {
            return false;
        }

        for (var i = 0; i < _inputs.Length; i++)
        {
            if (!_inputs[i].Equals(CiteInputs.Of(Cites[i], _reads)))
            {
                return false;
            }
        }

        return true;
    }

    public void SetRendered(CiteReads reads)
    {
        _reads = reads;
        _inputs = [.. Cites.Select(cite => CiteInputs.Of(cite, reads))];
    }
}
