using System.CommandLine;
using RefKit.Cli.Input;
using RefKit.Cli.Output;
using RefKit.Csl;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit styles</c>: which styles there are, and what the same works look like in each.</summary>
internal static class StylesCommand
{
    public static Command Create(CliConsole console)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "Names or titles of styles; without one, all of them.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var preview = new Option<bool>("--preview")
        {
            Description = "Print the same twenty works, and a citation of some of them, in each style.",
        };
        var directory = new Option<string?>("--styles")
        {
            Description = "A directory of .csl files to list in place of the built-in styles.",
            HelpName = "DIR",
        };
        var locale = new Option<string?>("--locale")
        {
            Description = "The language to print the works in, such as de-DE; the default is each style's own.",
            HelpName = "TAG",
        };
        var to = SharedOptions.Choice("--to", "What to write.", "text", "html", "json");
        var command = new ExampleCommand(
            "styles", "List the citation styles that come with refkit, or show them side by side.",
            "refkit styles",
            "refkit styles --preview --to html > styles.html",
            "refkit styles --preview ieee nature",
            "refkit styles --styles csl-styles")
        {
            names, preview, directory, locale, to,
        };
        command.SetAction((arguments, _) => CommandRunner.RunAsync(console, messages =>
        {
            var source = StyleSource.Of(arguments.GetValue(directory));
            var styles = source.Choose(arguments.GetValue(names) ?? []);
            var format = arguments.GetValue(to)!;
            if (arguments.GetValue(preview))
            {
                var previews = styles
                    .Select(info => Render(source, info, arguments.GetValue(locale), messages))
                    .OfType<StylePreview>();
                StylePreviewOutput.Write(previews, format, console);
            }
            else
            {
                StyleListOutput.Write(styles, format, console);
            }

            return Task.FromResult(ExitCode.Fine);
        }));
        return command;
    }

    // A broken style among many is told of and left out.
    private static StylePreview? Render(StyleSource source, CslStyleInfo info, string? locale, Messages messages)
    {
        try
        {
            var style = source.Load(info);
            var options = new FormatOptions { Locale = locale };
            var works = PreviewWorks.All;
            var document = new CitationDocument(style, works, options);
            foreach (var citation in PreviewWorks.Citations)
            {
                document.Add(citation);
            }

            return new StylePreview(info, [.. document.Render().Citations.Select(static citation => citation.Text)],
                style.HasBibliography ? style.FormatBibliography(works, options) : null);
        }
        catch (CslStyleException broken)
        {
            messages.Error($"{info.Name}: {broken.Message}");
            return null;
        }
    }
}
