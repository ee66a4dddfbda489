using System.CommandLine;
using RefKit.Cli.Input;
using RefKit.Cli.Output;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit parse</c>: free text in, typed references out.</summary>
internal static class ParseCommand
{
    public static Command Create(CliConsole console)
    {
        var shared = new SharedOptions();
        var output = SharedOptions.Choice("--output",
            "text (fields to read), json (fields with confidence and place), csl-json, "
                + "labels (a JSON line a reference).",
            "text", "json", "csl-json", "labels");
        var noProgress = new Option<bool>("--no-progress")
        {
            Description = "Show no progress. None is shown either where standard error is no terminal.",
        };
        var model = ModelFile.Option();
        var command = new ExampleCommand("parse", "Read references from text and print their fields.",
            "refkit parse references.txt",
            "refkit parse article.html --output json",
            "pbpaste | refkit parse --output csl-json > library.json",
            "refkit parse --input lines --output labels big.txt > labels.jsonl");
        shared.AddTo(command);
        command.Add(output);
        command.Add(noProgress);
        command.Add(model);
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            var source = new ReferenceSource(
                console, messages, shared.FormatOf(arguments), arguments.GetValue(shared.Encoding),
                reportsParses: false, arguments.GetValue(model) is { } path ? ModelFile.Load(path) : null);
            var references = source.ReadAsync(shared.FilesOf(arguments, console), cancellationToken);
            if (console.ShowsProgress && !arguments.GetValue(noProgress))
            {
                messages.Progress = new ProgressLine(console.Error, console.Time);
                references = messages.Progress.CountAsync(references);
            }

            await WriteAsync(arguments.GetValue(output)!, references, console.Output, cancellationToken)
                .ConfigureAwait(false);
            return ExitCode.Fine;
        }));
        return command;
    }

    private static async Task WriteAsync(
        string output, IAsyncEnumerable<InputReference> references, TextWriter writer,
        CancellationToken cancellationToken)
    {
        switch (output)
        {
            case "labels":
                var number = 0;
                await foreach (var reference in references.WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    await writer.WriteAsync(LabelLines.Write(reference, ++number) + "\n").ConfigureAwait(false);
                }

                break;
            case "json":
                await ParsedJson.WriteAsync(references, writer, cancellationToken).ConfigureAwait(false);
                break;
            case "csl-json":
                await CslJsonOutput.WriteAsync(references, writer, cancellationToken).ConfigureAwait(false);
                break;
            default:
                await FieldText.WriteAsync(references, writer, cancellationToken).ConfigureAwait(false);
                break;
        }
    }
}
