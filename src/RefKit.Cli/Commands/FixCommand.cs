using System.CommandLine;
using System.Globalization;
using System.Text;
using RefKit.Cli.Input;
using RefKit.Cli.Output;
using RefKit.Linting;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit fix</c>: makes the edits that <c>refkit lint</c> is sure of.</summary>
internal static class FixCommand
{
    public static Command Create(CliConsole console)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The list, or a page with one, in text, Markdown, HTML or a Word document (.docx); '-' reads "
                + "standard input.",
        };
        var edits = new Option<string?>("--edits")
        {
            Description =
                "The edits to make, as 'refkit lint --to edits' wrote them; without it the list is linted now.",
            HelpName = "FILE",
        };
        var output = new Option<string?>("--output")
        {
            Description = "The file to write; without it the result goes to standard output.",
            HelpName = "FILE",
        };
        var style = SharedOptions.Choice(
            "--style", "Whose manual is asked.", [.. ReferenceLinter.All.Select(static x => x.Style)]);
        var rules = LintRuleOption.Create("Make the edits of this rule only; may be given more than once.");
        var command = new ExampleCommand("fix",
            "Make the edits that 'refkit lint' is sure of. A file that changed since is refused.",
            "refkit fix references.md --output fixed.md",
            "refkit fix references.md --rule APA-DOI-FORM --rule APA-PAGE-DASH --output references.md",
            "refkit fix thesis.docx --output thesis-fixed.docx",
            "refkit fix references.md --edits edits.json --output fixed.md");
        command.Add(file);
        command.Add(edits);
        command.Add(output);
        command.Add(style);
        command.Add(rules);
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            var path = arguments.GetValue(file)!;
            var target = arguments.GetValue(output);
            var input = await LintInput.ReadAsync(path, console, cancellationToken).ConfigureAwait(false);
            if (input.Word is not null && target is null)
            {
                throw new UserErrorException($"{path}: name the file to write a Word document to with --output.");
            }

            var linter = ReferenceLinter.All.Single(x => x.Style == arguments.GetValue(style));
            var script = arguments.GetValue(edits) is { } named
                ? ReadScript(named, await WholeText.ReadAsync(named, console, cancellationToken).ConfigureAwait(false))
                : null;
            linter = script is null
                ? linter
                : ReferenceLinter.All.FirstOrDefault(x => x.Style == script.Style) ?? linter;
            var wanted = LintRuleOption.Check(arguments.GetValue(rules), linter);
            script ??= EditScript.From(input.Lint(linter, cancellationToken), wanted);
            script = wanted.Count == 0
                ? script
                : script with { Edits = script.Edits.RemoveAll(x => !wanted.Contains(x.Rule)) };
            var made = Make(script, input, target, console);
            messages.Note(string.Create(CultureInfo.InvariantCulture, $"{path}: {made} edits made."));
            Explain(script.Edits.Length - made, input, messages);
            return ExitCode.Fine;
        }));
        return command;
    }

    // Answers how many edits were made.
    private static int Make(EditScript script, LintInput input, string? target, CliConsole console)
    {
        try
        {
            if (input.Word is not { } word)
            {
                Write(script.Apply(input.Text), target, console);
                return script.Edits.Length;
            }

            var made = word.Apply(script);
            using var file = new NewFile(target!);
            word.Save(file.Stream);
            file.Keep();
            return made;
        }
        catch (InvalidOperationException refused)
        {
            throw new UserErrorException($"{input.Name}: {refused.Message}");
        }
    }

    private static void Explain(int left, LintInput input, Messages messages)
    {
        if (left > 0)
        {
            messages.Note(string.Create(CultureInfo.InvariantCulture,
                $"{input.Name}: {left} edits were left out: ")
                + "a tab, a line break or a special character of Word stands in their place.");
        }

        if (input.Word?.Text.BibliographyMaker is { } maker)
        {
            messages.Note($"{input.Name}: the reference list belongs to {maker}, which writes it anew when it updates "
                + "the document; mend the references there too.");
        }
    }

    private static EditScript ReadScript(string path, string json)
    {
        try
        {
            return EditScriptJson.Read(json);
        }
        catch (FormatException broken)
        {
            throw new UserErrorException($"{path}: {broken.Message}");
        }
    }

    private static void Write(string text, string? path, CliConsole console)
    {
        if (path is null)
        {
            console.Output.Write(text);
            return;
        }

        using var file = new NewFile(path);
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.Keep();
    }
}
