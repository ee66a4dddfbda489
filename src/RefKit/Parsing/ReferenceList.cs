using System.Collections.Immutable;

namespace RefKit.Parsing;

/// <summary>The entries of a reference list, and what was done to find them.</summary>
/// <param name="Entries">The entries, in order; empty where the text holds no reference.</param>
/// <param name="Notes">What was left out, joined or cut, with its place in the text that was split: <c>LIST001</c> text
/// before the list, <c>LIST002</c> text behind it, <c>LIST003</c> page numbers and running heads, <c>LIST004</c>
/// hyphens
/// dropped, <c>LIST005</c> references run together in one paragraph, <c>LIST006</c> text in the list that is no
/// reference,
/// <c>LIST007</c> no reference found.</param>
public sealed record ReferenceList(ImmutableArray<ReferenceEntry> Entries, ImmutableArray<Diagnostic> Notes);
