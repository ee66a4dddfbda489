using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>What is known of the one cite or entry that is rendered; read-only while it is.</summary>
internal sealed class CiteContext(Reference reference)
{
    public Reference Reference { get; } = reference;

    public LayoutArea Area { get; init; }

    public CitationItem? Item { get; init; }

    public CitePosition Position { get; init; }

    public bool IsNearNote { get; init; }

    public int CitationNumber { get; init; }

    public int FirstNoteNumber { get; init; }

    /// <summary>What disambiguation has found for the reference; the same object for all its cites.</summary>
    public CiteDisambiguation Disambiguation { get; init; } = CiteDisambiguation.None;

    /// <summary>Whether the authors stand in the running text, where "and" is a word.</summary>
    public bool IsNarrative { get; init; }

    /// <summary>How the organisations among the names are written; null as they are.</summary>
    public GroupForms? Groups { get; init; }

    /// <summary>Whether the cite or entry begins a sentence, so that a term at its head is capitalised.</summary>
    public bool BeginsSentence { get; init; }
}
