using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RefKit.Cli.Commands;

/// <summary>The usual help, then the examples of the command and, at the root, the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> rootExamples)
    : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine("Examples:");
        foreach (var example in command is ExampleCommand { Examples: var examples } ? examples : rootExamples)
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0  fine          1  findings (a DOI not registered, a mismatch, a retraction)");
        output.WriteLine("  2  bad input or usage          3  could not be checked (no network, service down)");
        return ExitCode.Fine;
    }
}
