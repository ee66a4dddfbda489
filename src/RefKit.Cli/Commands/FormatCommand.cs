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
        var choice = new BibliographyOptions();
        var marks = new MarkOptions();
        var casing = new TitleCaseOptions();
        var to = SharedOptions.Choice("--to", "What to write.", "text", "html", "markdown", "rtf", "latex", "json");
        var command = new ExampleCommand(
            "format", "Print references as a bibliography in a citation style (APA 7 unless told otherwise).",
            "refkit format references.txt",
            "refkit format library.json --to html > bibliography.html",
            "refkit format references.txt --style my-journal.csl",
            "refkit format library.json --styles csl-styles --style \"Nature\" --to rtf > bibliography.rtf",
            "refkit format library.json --title-case sentence --keep-words iNaturalist,Brownian",
            "refkit format library.json --annotated --mark koinig1998,crosby2000",
            "refkit format library.json --section \"Cases=legal_case\" --section \"Other works\"");
        shared.AddTo(command);
        style.AddTo(command);
        command.Add(to);
        choice.AddTo(command);
        marks.AddTo(command);
        casing.AddTo(command);
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            var loaded = style.Load(arguments, messages);
            var options = choice.ApplyTo(style.FormatOptionsOf(arguments, messages), arguments);
            var source = new ReferenceSource(
                console, messages, shared.FormatOf(arguments), arguments.GetValue(shared.Encoding));
            var references = await source.ReadAsync(shared.FilesOf(arguments, console), cancellationToken)
                .Select(static input => input.Reference)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            references = casing.Apply(references, arguments, messages);
            options = marks.ApplyTo(options, arguments, references, messages);
            var bibliography = loaded.FormatBibliography(references, options);
            if (!loaded.HasBibliography)
            {
                messages.Error(
                    $"--style {arguments.GetValue(style.Style)}: the style prints citations only, no bibliography.");
            }

            foreach (var diagnostic in bibliography.Diagnostics)
            {
                messages.Report("--style", diagnostic);
            }

            BibliographyOutput.Write(
                bibliography, arguments.GetValue(to)!, choice.HtmlStylingOf(arguments), console);
            return ExitCode.Fine;
        }));
        return command;
    }
}
