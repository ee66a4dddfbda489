using System.Globalization;

namespace RefKit;

/// <summary>One thing that was found wrong or doubtful in what was read. Bad data gives diagnostics, not exceptions.</summary>
/// <param name="Code">A stable code such as <c>CSLJSON002</c>, to filter by.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">A full sentence: what was found, what was expected.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message)
{
    /// <summary>The place in the text that was given, where the text is at hand; null otherwise.</summary>
    public TextRange? Range { get; init; }

    /// <summary>The line in the input, from 1; null when not known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, from 1, in code units of the input's encoding; null when not known.</summary>
    public int? Column { get; init; }

    /// <summary>The diagnostic in one line: <c>line 3, column 7: error CSLJSON002: …</c>.</summary>
    public override string ToString()
    {
        var place = (Line, Column) switch
        {
            ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: "),
            ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"line {line}: "),
            _ => "",
        };
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return $"{place}{severity} {Code}: {Message}";
    }
}
