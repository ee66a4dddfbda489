using System.Collections.Immutable;

namespace RefKit.Formats.CslJson;

/// <summary>One step of reading CSL-JSON: a reference, or what was found instead of one, or both.</summary>
/// <param name="Reference">The reference; null where the input held something else.</param>
/// <param name="Diagnostics">What was found wrong with it; empty when nothing was.</param>
public sealed record CslJsonItem(Reference? Reference, ImmutableArray<Diagnostic> Diagnostics);
