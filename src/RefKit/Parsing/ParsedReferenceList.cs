using System.Collections.Immutable;

namespace RefKit.Parsing;

/// <summary>A reference list, split and parsed.</summary>
/// <param name="References">One for each entry of the list, in order; their ids differ.</param>
/// <param name="List">The entries, with their places in the text and their numbers, and what was left out.</param>
public sealed record ParsedReferenceList(ImmutableArray<ParsedReference> References, ReferenceList List);
