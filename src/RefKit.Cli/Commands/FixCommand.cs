using System.CommandLine;
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
        var file = new Argument<string>("FILE") { Description = "The list, or a page with one, in text, Markdown or HTML; '-' reads standard input." };
        var edits = new Option<string?>("--edits") { Description = "The edits to make, as 'refkit lint --to edits' wrote them; without it the list is linted now.", HelpName = "FILE" };
        var output = new Option<string?>("--output") { Description = "The file to write; without it the result goes to standard output.", HelpName = "FILE" };
        var style = SharedOptions.Choice("--style", "Whose manual is asked.", [.. ReferenceLinter.All.Select(static x => x.Style)]);
        var rules = LintRuleOption.Create("Make the edits of this rule only; may be given more than once.");
        var command = new ExampleCommand("fix",
            "Make the edits that 'refkit lint' is sure of. A file that changed since is refused.",
            "refkit fix references.md --output fixed.md",
            "refkit fix references.md --rule APA-DOI-FORM --rule APA-PAGE-DASH --output references.md",
            "refkit fix references.md --edits edits.json --output fixed.md");
        command.Add(file);
        command.Add(edits);
        command.Add(output);
        command.Add(style);
        command.Add(rules);
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            var path = arguments.GetValue(file)!;
            var text = await WholeText.ReadAsync(path, console, cancellationToken).ConfigureAwait(false);
            var linter = ReferenceLinter.All.Single(x => x.Style == arguments.GetValue(style));
            var script = arguments.GetValue(edits) is { } named
                ? ReadScript(named, await WholeText.ReadAsync(named, console, cancellationToken).ConfigureAwait(false))
                : null;
            linter = script is null ? linter : ReferenceLinter.All.FirstOrDefault(x => x.Style == script.Style) ?? linter;
            var wanted = LintRuleOption.Check(arguments.GetValue(rules), linter);
            script ??= EditScript.From(linter.Lint(text, new LintOptions { Markup = LintCommand.MarkupOf(path) }, cancellationToken), wanted);
            script = wanted.Count == 0 ? script : script with { Edits = script.Edits.RemoveAll(x => !wanted.Contains(x.Rule)) };
            var mended = Apply(script, text, path);
            Write(mended, arguments.GetValue(output), console);
            messages.Note(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}: {script.Edits.Length} edits made."));
            return ExitCode.Fine;
        }));
        return command;
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

    private static string Apply(EditScript script, string text, string path)
    {
        try
        {
            return script.Apply(text);
        }
        catch (InvalidOperationException refused)
        {
            throw new UserErrorException($"{path}: {refused.Message}");
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
