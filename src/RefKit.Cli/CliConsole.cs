namespace RefKit.Cli;

/// <summary>Where the program reads and writes, so that tests can stand in for a terminal.</summary>
internal sealed class CliConsole
{
    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output: results only.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person may type at standard input.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether standard output is a terminal that shows colours and italics.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal on which a line may be written again and again: nothing else goes
    /// to it but messages.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>What time it is, for the line that shows progress.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
