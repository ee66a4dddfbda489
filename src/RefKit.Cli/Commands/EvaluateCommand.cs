using System.CommandLine;
using RefKit.Cli.Output;
using RefKit.Parsing;
using RefKit.Training.Evaluation;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit evaluate</c>: how well a model reads labelled references.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CliConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Labelled references: JSON lines or AnyStyle's XML.", Arity = ArgumentArity.OneOrMore,
        };
        var model = ModelFile.Option();
        var to = SharedOptions.Choice("--to",
            "What to write: a table to read, or JSON with the figures over all, by label and by source.",
            "text", "json");
        var command = new ExampleCommand("evaluate", "Measure how well a model reads labelled references.",
            "refkit evaluate held-out.jsonl",
            "refkit evaluate --model my.model held-out.xml",
            "refkit evaluate --to json held-out.jsonl > figures.json")
        {
            files, model, to,
        };
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async _ =>
        {
            var references = LabelledInput.Read(arguments.GetValue(files)!);
            var parser = arguments.GetValue(model) is { } path ? ModelFile.Load(path) : ReferenceParser.Default;
            var scorer = await Task.Run(
                () => ParserEvaluation.Run(parser, references, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            if (arguments.GetValue(to) == "json")
            {
                EvaluationJson.Write(scorer, console);
            }
            else
            {
                scorer.Write(console.Output);
            }

            return ExitCode.Fine;
        }));
        return command;
    }
}
