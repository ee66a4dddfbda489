using System.CommandLine;
using RefKit.Cli.Input;
using RefKit.Cli.Output;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit format</c>: references in, a bibliography in a citation style out.</summary>
internal static class FormatCommand
{
    public static Command Create(CliConsole console)
    {
        var shared = new SharedOptions();
        var style = new StyleOptions();
        var to = SharedOptions.Choice("--to", "What to write.", "text", "html", "markdown", "rtf", "latex", "json");
        var command = new ExampleCommand("format", "Print references as a bibliography in a citation style (APA 7 unless told otherwise).",
            "refkit format references.txt",
            "refkit format library.json --to html > bibliography.html",
            "refkit format references.txt --style my-journal.csl");
        shared.AddTo(command);
        style.AddTo(command);
        command.Add(to);
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            var loaded = style.Load(arguments);
            var source = new ReferenceSource(
                console, messages, shared.FormatOf(arguments), arguments.GetValue(shared.Encoding));
            var references = await source.ReadAsync(shared.FilesOf(arguments, console), cancellationToken)
                .Select(static input => input.Reference)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            var bibliography = loaded.FormatBibliography(references, style.FormatOptionsOf(arguments, messages));
            if (!loaded.HasBibliography)
            {
                messages.Error($"--style {arguments.GetValue(style.Style)}: the style prints citations only, no bibliography.");
            }

            foreach (var diagnostic in bibliography.Diagnostics)
            {
                messages.Report("--style", diagnostic);
            }

            BibliographyOutput.Write(bibliography, arguments.GetValue(to)!, console);
            return ExitCode.Fine;
        }));
        return command;
    }
}
