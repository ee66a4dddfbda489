using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>What a cite or an entry is rendered from, beside its reference and the style: if two are equal, so is the
/// output. What the style does not read is left at its default.</summary>
/// <param name="Position">The position of the cite.</param>
/// <param name="IsNearNote">Whether the work was cited a few notes before.</param>
/// <param name="Number">The number in the bibliography.</param>
/// <param name="FirstNoteNumber">The note that cites the work first.</param>
/// <param name="Disambiguation">What tells the work apart; the same object means the same.</param>
/// <param name="Stamp">The stamp of its names (see <see cref="DocumentEntry.Stamp"/>).</param>
/// <param name="Groups">How organisations are written.</param>
internal readonly record struct CiteInputs(
    CitePosition Position, bool IsNearNote, int Number, int FirstNoteNumber, CiteDisambiguation Disambiguation,
    long Stamp, GroupForms? Groups = null)
{
    public static CiteInputs Of(DocumentCite cite, CiteReads reads)
    {
        var entry = cite.Entry;
        return new CiteInputs(
            reads.HasFlag(CiteReads.Position) ? cite.Position : CitePosition.First,
            reads.HasFlag(CiteReads.NearNote) && cite.IsNearNote,
            reads.HasFlag(CiteReads.Number) ? entry.Number : 0,
            reads.HasFlag(CiteReads.FirstNoteNumber) && cite.Position != CitePosition.First
                ? entry.FirstNoteNumber : 0,
            entry.Disambiguation,
            entry.Stamp,
            cite.Groups);
    }

    public static CiteInputs Of(DocumentEntry entry, CiteReads reads) => new(
        CitePosition.First,
        IsNearNote: false,
        reads.HasFlag(CiteReads.Number) ? entry.Number : 0,
        reads.HasFlag(CiteReads.FirstNoteNumber) ? entry.FirstNoteNumber : 0,
        entry.Disambiguation,
        entry.Stamp);

    /// <summary>What the order of cites is made from: positions are only found in that order.</summary>
    public static CiteInputs ForSorting(DocumentCite cite, CiteReads reads) => new(
        CitePosition.First,
        IsNearNote: false,
        reads.HasFlag(CiteReads.Number) ? cite.Entry.Number : 0,
        FirstNoteNumber: 0,
        cite.Entry.Disambiguation,
        cite.Entry.Stamp);
}
