using System.CommandLine;
using RefKit.Cli.Input;
using RefKit.Cli.Output;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit convert</c>: any supported format in, a format of structured data out.</summary>
internal static class ConvertCommand
{
    public static Command Create(CliConsole console)
    {
        var shared = new SharedOptions();
        var to = SharedOptions.Choice("--to", "The format to write.", "csl-json", "csv");
        var command = new ExampleCommand("convert", "Turn references of any supported format into structured data.",
            "refkit convert references.txt > library.json",
            "refkit convert library.json --to csv > library.csv");
        shared.AddTo(command);
        command.Add(to);
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            var source = new ReferenceSource(
                console, messages, shared.FormatOf(arguments), arguments.GetValue(shared.Encoding));
            var references = source.ReadAsync(shared.FilesOf(arguments, console), cancellationToken);
            var write = arguments.GetValue(to) == "csv"
                ? CsvOutput.WriteAsync(references, console.Output, cancellationToken)
                : CslJsonOutput.WriteAsync(references, console.Output, cancellationToken);
            await write.ConfigureAwait(false);
            return ExitCode.Fine;
        }));
        return command;
    }
}
