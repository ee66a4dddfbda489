namespace RefKit.Cli.Output;

/// <summary>Messages to standard error, one line each: <c>refkit: FILE: line 3, column 7: error CSLJSON001:
/// …</c>.</summary>
internal sealed class Messages(CliConsole console)
{
    /// <summary>Whether any message said that something of the input could not be read.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The line that makes room for messages; null where no progress is shown.</summary>
    public ProgressLine? Progress { get; set; }

    public void Error(string message)
    {
        HasErrors = true;
        Note(message);
    }

    public void Note(string message)
    {
        Progress?.Clear();
        console.Error.WriteLine("refkit: " + OneLine(message));
    }

    public void Report(string file, Diagnostic diagnostic)
    {
        var message = $"{file}: {diagnostic}";
        if (diagnostic.Severity == DiagnosticSeverity.Error)
        {
            Error(message);
        }
        else
        {
            Note(message);
        }
    }

    /// <summary>A text on one line: what a file holds may hold anything, and a terminal must not obey it.</summary>
    public static string OneLine(string message) =>
        string.Create(message.Length, message, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(text[i]) ? ' ' : text[i];
            }
        });
}
