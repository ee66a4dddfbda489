using RefKit.Csl.Rendering;

namespace RefKit.Csl.Passes;

/// <summary>A reference of the document with what the passes find out about it.</summary>
internal sealed class DocumentEntry(Reference original, int registrationIndex)
{
    /// <summary>The reference as it was given.</summary>
    public Reference Original { get; } = original;

    /// <summary>The reference as it is rendered: with note fields and name particles read.</summary>
    public Reference Reference { get; } = ReferencePreparer.Prepare(original);

    public string Id { get; } = original.Id ?? "";

    /// <summary>The place in the order of registration, from 0.</summary>
    public int RegistrationIndex { get; } = registrationIndex;

    /// <summary>The number in the bibliography, from 1.</summary>
    public int Number { get; set; } = registrationIndex + 1;

    public int FirstNoteNumber { get; set; }

    public CiteDisambiguation Disambiguation { get; set; } = CiteDisambiguation.None;

    public bool IsCited { get; set; }
}
