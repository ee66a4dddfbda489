namespace RefKit.Csl.Passes;

/// <summary>The names at the head of an entry as they are printed: the whole list and each name.</summary>
internal sealed record EntryNames(string Text, IReadOnlyList<string> Names);
