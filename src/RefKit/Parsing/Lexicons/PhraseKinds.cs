namespace RefKit.Parsing.Lexicons;

/// <summary>Which fields a known phrase fills.</summary>
[Flags]
internal enum PhraseKinds : byte
{
    None = 0,
    Journal = 1,
    Publisher = 2,
    Place = 4,
    Container = 8,
}
