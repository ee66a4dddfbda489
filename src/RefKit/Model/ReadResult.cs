using System.Collections.Immutable;

namespace RefKit;

/// <summary>What a reader made of its input: the references it could read, and all it found wrong.</summary>
/// <param name="References">The references, in the order of the input.</param>
/// <param name="Diagnostics">The problems, in the order of the input; empty when there were none.</param>
public sealed record ReadResult(ImmutableArray<Reference> References, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error, so that something of the input is missing.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
