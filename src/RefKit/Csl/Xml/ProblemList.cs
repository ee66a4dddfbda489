namespace RefKit.Csl.Xml;

/// <summary>Gathers the problems of a style or locale while it is read.</summary>
internal sealed class ProblemList
{
    // A file that is wrong everywhere tells enough by its first problems.
    private const int MaxProblems = 1000;

    private readonly List<Diagnostic> _items = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    public bool HasErrors { get; private set; }

    public void Error(string code, string message, int line, int column) =>
        Add(code, DiagnosticSeverity.Error, message, line, column);

    public void Warning(string code, string message, int line, int column) =>
        Add(code, DiagnosticSeverity.Warning, message, line, column);

    private void Add(string code, DiagnosticSeverity severity, string message, int line, int column)
    {
        HasErrors |= severity == DiagnosticSeverity.Error;
        if (_items.Count < MaxProblems)
        {
            _items.Add(new Diagnostic(code, severity, message) { Line = line, Column = column });
        }
    }
}
