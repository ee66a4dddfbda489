using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RefKit.Cli.Commands;

namespace RefKit.Cli;

/// <summary>The command line: its commands, and running one.</summary>
internal static class RefKitCommand
{
    private static readonly string[] RootExamples =
    [
        "refkit parse references.txt",
        "refkit format references.txt --to html",
        "refkit convert references.txt > library.json",
        "refkit check references.txt --mailto you@example.org",
        "refkit lint references.md",
    ];

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CliConsole console, CancellationToken cancellationToken)
    {
        var result = Create(console).Parse(args);
        var configuration = new InvocationConfiguration
        {
            Output = console.Output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(2),
        };
        if (result.Action is ParseErrorAction || (args.Length == 0))
        {
            return ReportUsage(result, configuration);
        }

        var exitCode = await result.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);

        // Also what a run had written before it was stopped.
        await console.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        return exitCode;
    }

    private static int ReportUsage(ParseResult result, InvocationConfiguration configuration)
    {
        foreach (var error in result.Errors)
        {
            configuration.Error.WriteLine("refkit: " + error.Message);
        }

        var name = result.CommandResult.Command is RootCommand ? "" : " " + result.CommandResult.Command.Name;
        configuration.Error.WriteLine($"refkit: see 'refkit{name} --help'.");
        return ExitCode.BadInput;
    }

    private static RootCommand Create(CliConsole console)
    {
        var root = new RootCommand("Reads, formats, converts and checks bibliographic references.")
        {
            HelpName = "refkit",
        };
        root.Add(ParseCommand.Create(console));
        root.Add(FormatCommand.Create(console));
        root.Add(ConvertCommand.Create(console));
        root.Add(CheckCommand.Create(console));
        root.Add(StylesCommand.Create(console));
        root.Add(LintCommand.Create(console));
        root.Add(FixCommand.Create(console));
        root.Add(TrainCommand.Create(console));
        root.Add(EvaluateCommand.Create(console));
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                option.Action = new HelpWithExamples(help, RootExamples);
            }
        }

        return root;
    }
}
