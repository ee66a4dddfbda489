using RefKit.Parsing;

namespace RefKit.Cli.Input;

/// <summary>One reference of the input.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Parsed">How it was read from free text; null where the input was structured.</param>
/// <param name="Id">The id the input gave the text (JSON lines), or null.</param>
internal sealed record InputReference(Reference Reference, ParsedReference? Parsed = null, string? Id = null);
