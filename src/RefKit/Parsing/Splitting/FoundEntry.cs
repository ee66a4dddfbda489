namespace RefKit.Parsing.Splitting;

/// <summary>An entry before what is no reference is left out; its place is that in the text that was split.</summary>
internal readonly record struct FoundEntry(string Text, int Start, int End, string? Label);
