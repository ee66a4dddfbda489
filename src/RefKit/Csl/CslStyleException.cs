using System.Collections.Immutable;

namespace RefKit.Csl;

/// <summary>A style or locale file cannot be used. Has every problem that was found, each with its line and
/// column.</summary>
public sealed class CslStyleException : Exception
{
    /// <summary>An exception without problems named.</summary>
    public CslStyleException()
        : this("The style cannot be used.")
    {
    }

    /// <summary>An exception with a message only.</summary>
    public CslStyleException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its cause.</summary>
    public CslStyleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal CslStyleException(string what, IEnumerable<Diagnostic> diagnostics)
        : base(Describe(what, diagnostics)) => Diagnostics = [.. diagnostics];

    /// <summary>The problems, in the order in which they were found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];

    private static string Describe(string what, IEnumerable<Diagnostic> diagnostics)
    {
        var first = diagnostics.FirstOrDefault(static item => item.Severity == DiagnosticSeverity.Error);
        var count = diagnostics.Count(static item => item.Severity == DiagnosticSeverity.Error);
        return count > 1 ? $"{what}: {first} ({count - 1} more)" : $"{what}: {first}";
    }
}
