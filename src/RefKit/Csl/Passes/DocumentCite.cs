using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>One cite of a citation while the passes work on it.</summary>
internal sealed class DocumentCite(DocumentEntry entry, CitationItem item)
{
    public DocumentEntry Entry { get; } = entry;

    public CitationItem Item { get; } = item;

    public CitePosition Position { get; set; }

    public bool IsNearNote { get; set; }

    /// <summary>How the organisations among the names are written; null as they are.</summary>
    public GroupForms? Groups { get; set; }

    /// <summary>The rendered cite without affixes; empty when it prints nothing.</summary>
    public List<RunNode> Output { get; set; } = [];

    /// <summary>Whether the cite has more than names, a date and a locator to tell it from the one before.</summary>
    public bool HasTextVariable { get; set; }

    /// <summary>What stands between this cite and the one before it, where that is not the layout's
    /// delimiter.</summary>
    public string? Delimiter { get; set; }

    /// <summary>Replaces the whole output: a range of numbers or of year suffixes.</summary>
    public string? NamesText { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>Forgets what the passes behind the rendering have set.</summary>
    public void Clear()
    {
        Delimiter = null;
        NamesText = null;
        IsHidden = false;
    }
}
