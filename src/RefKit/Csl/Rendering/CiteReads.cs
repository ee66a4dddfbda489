namespace RefKit.Csl.Rendering;

/// <summary>What was looked at, of all that changes with the place in the document, while a cite or an entry was
/// rendered.</summary>
[Flags]
internal enum CiteReads
{
    None = 0,
    Position = 1,
    NearNote = 2,
    Number = 4,
    FirstNoteNumber = 8,
}
