using System.CommandLine;
using RefKit.Cli.Output;
using RefKit.Training;
using RefKit.Training.Data;
using RefKit.Training.Evaluation;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit train</c>: labelled references in, a model for <c>refkit parse --model</c> out.</summary>
internal static class TrainCommand
{
    // The same for everybody who gives none.
    private const ulong DefaultSeed = 20240229;

    public static Command Create(CliConsole console)
    {
        var train = new Option<string[]>("--train")
        {
            Description = "Files of labelled references: JSON lines "
                + "({\"text\",\"spans\":[{\"label\",\"start\",\"end\"}]}) or AnyStyle's XML.",
            HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true,
        };
        var dev = new Option<string[]>("--dev")
        {
            Description = "Labelled references that are not learned from, to measure the model with.",
            HelpName = "FILE", AllowMultipleArgumentsPerToken = true,
        };
        var output = new Option<string>("--out")
        {
            Description = "The model file to write.", HelpName = "MODEL", Required = true,
        };
        var seed = new Option<ulong>("--seed")
        {
            Description = "Where the random choices start from; the same seed and files give the same model.",
            HelpName = "N", DefaultValueFactory = static _ => DefaultSeed,
        };
        var rounds = new Option<int?>("--rounds")
        {
            Description =
                "How often each reference is learned from, in made forms; by default the more the fewer there are.",
            HelpName = "N",
        };
        var quiet = new Option<bool>("--no-progress") { Description = "Tell nothing of the passes." };
        var command = new ExampleCommand("train", "Train a model on labelled references of your own.",
            "refkit train --train labelled.jsonl --out my.model",
            "refkit train --train anystyle.xml --dev held-out.xml --out my.model --seed 7",
            "refkit parse --model my.model references.txt")
        {
            train, dev, output, seed, rounds, quiet,
        };
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            if (arguments.GetValue(rounds) is <= 0)
            {
                throw new UserErrorException("--rounds: a number of at least 1 is needed.");
            }

            var references = LabelledInput.Read(arguments.GetValue(train)!);
            var test = LabelledInput.Read(arguments.GetValue(dev) ?? []);
            using var log = new MessageWriter(arguments.GetValue(quiet) ? null : messages, cancellationToken);
            using var file = new NewFile(arguments.GetValue(output)!);

            // The training itself knows no cancelling between two passes: it is left to end with the process.
            await Task.Run(
                    () => OwnTraining.Run(
                        references, file.Stream, arguments.GetValue(seed), arguments.GetValue(rounds), log),
                    cancellationToken)
                .WaitAsync(cancellationToken).ConfigureAwait(false);
            file.Keep();
            await ReportAsync(console, arguments.GetValue(output)!, references.Count, test, cancellationToken)
                .ConfigureAwait(false);
            return ExitCode.Fine;
        }));
        return command;
    }

    private static async Task ReportAsync(CliConsole console, string path, int count, List<LabelledReference> test,
        CancellationToken cancellationToken)
    {
        await console.Output.WriteAsync($"{path}: trained on {count} references, {new FileInfo(path).Length} bytes\n")
            .ConfigureAwait(false);
        if (test.Count > 0)
        {
            var parser = ModelFile.Load(path);
            var scorer = await Task.Run(
                () => ParserEvaluation.Run(parser, test, cancellationToken), cancellationToken).ConfigureAwait(false);
            scorer.Write(console.Output);
        }
    }
}
