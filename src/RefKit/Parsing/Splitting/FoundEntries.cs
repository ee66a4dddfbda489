using System.Collections.Immutable;

namespace RefKit.Parsing.Splitting;

/// <summary>The entries that were found in a text, and what was done to find them.</summary>
/// <param name="Entries">The entries; their places are those in the text that was split.</param>
/// <param name="Notes">What was left out, joined or cut; the places are those in the caller's text.</param>
internal sealed record FoundEntries(List<FoundEntry> Entries, ImmutableArray<Diagnostic> Notes);
