using System.Collections.Immutable;

namespace RefKit.Csl.Xml;

/// <summary>Gathers the problems of a style or locale while it is read.</summary>
internal sealed class ProblemList
{
    // A file that is wrong everywhere tells enough by its first problems.
    private const int MaxProblems = 1000;

    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(int Line, int Column)> _errorPlaces = [];

    /// <summary>The problems, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Items =>
        [.. _items.OrderBy(static item => item.Line).ThenBy(static item => item.Column)];

    public bool HasErrors { get; private set; }

    public void Error(string code, string message, int line, int column)
    {
        _errorPlaces.Add((line, column));
        Add(code, DiagnosticSeverity.Error, message, line, column);
    }

    /// <summary>A warning; says nothing where there is an error already.</summary>
    public void Warning(string code, string message, int line, int column)
    {
        if (!_errorPlaces.Contains((line, column)))
        {
            Add(code, DiagnosticSeverity.Warning, message, line, column);
        }
    }

    private void Add(string code, DiagnosticSeverity severity, string message, int line, int column)
    {
        HasErrors |= severity == DiagnosticSeverity.Error;
        if (_items.Count < MaxProblems)
        {
            _items.Add(new Diagnostic(code, severity, message) { Line = line, Column = column });
        }
    }
}
