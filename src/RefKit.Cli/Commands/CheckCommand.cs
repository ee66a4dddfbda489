using System.CommandLine;
using RefKit.Cli.Input;
using RefKit.Cli.Output;
using RefKit.Crossref;
using RefKit.Csl;
using RefKit.Markup;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit check</c>: each reference formatted, with what Crossref says of it.</summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console)
    {
        var shared = new SharedOptions();
        var style = new StyleOptions();
        var options = new CheckOptions();
        var to = SharedOptions.Choice("--to", "What to write.", "text", "markdown", "html", "json");
        var command = new ExampleCommand("check",
            "Check references against Crossref and print each, formatted, with its verdict: does the DOI exist, is it "
                + "this work, is it retracted.",
            "refkit check references.txt --mailto you@example.org",
            "refkit check library.json --to json > report.json",
            "refkit check references.txt --require-doi || echo 'look at the references'");
        shared.AddTo(command);
        style.AddTo(command);
        options.AddTo(command);
        command.Add(to);
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            var loaded = style.Load(arguments, messages);
            using var verifier = options.CreateVerifier(arguments);
            var source = new ReferenceSource(
                console, messages, shared.FormatOf(arguments), arguments.GetValue(shared.Encoding));
            var references = await source.ReadAsync(shared.FilesOf(arguments, console), cancellationToken)
                .Select(static input => input.Reference)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            var formatted = Format(loaded, references, style.FormatOptionsOf(arguments, messages));
            var tally = new CheckTally(arguments.GetValue(options.RequireDoi));
            using (var writer = CheckWriter.Create(arguments.GetValue(to)!, console))
            {
                var results = verifier.VerifyAllAsync(references, cancellationToken);
                await foreach (var result in results.ConfigureAwait(false))
                {
                    tally.Add(result);
                    writer.Write(result, formatted.GetValueOrDefault(result.Reference) ?? FormattedText.Empty);
                }
            }

            tally.Report(messages);
            return tally.ExitCode;
        }));
        return command;
    }

    private static Dictionary<Reference, FormattedText> Format(
        CslStyle style, List<Reference> references, FormatOptions options)
    {
        var formatted = new Dictionary<Reference, FormattedText>(ReferenceEqualityComparer.Instance);
        foreach (var entry in style.FormatBibliography(references, options).Entries)
        {
            formatted[entry.Reference] = entry.Text;
        }

        return formatted;
    }
}
