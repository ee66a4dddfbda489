namespace RefKit;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Something was doubtful; the result is usable.</summary>
    Warning,

    /// <summary>Something could not be read; a part of the result is missing.</summary>
    Error,
}
