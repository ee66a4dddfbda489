using System.CommandLine;
using RefKit.Cli.Input;
using RefKit.Cli.Output;
using RefKit.Linting;

namespace RefKit.Cli.Commands;

/// <summary><c>refkit lint</c>: a list as it is written in, what its manual asks to be otherwise out.</summary>
internal static class LintCommand
{
    public static Command Create(CliConsole console)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The list, or a page with one, in text, Markdown, HTML or a Word document (.docx); '-' or "
                + "none reads standard input.",
            DefaultValueFactory = static _ => "-",
        };
        var style = SharedOptions.Choice(
            "--style", "Whose manual is asked.", [.. ReferenceLinter.All.Select(static x => x.Style)]);
        var rules = LintRuleOption.Create("Report this rule only; may be given more than once.");
        var to = SharedOptions.Choice("--to",
            "What to write: findings to read, JSON, or the edits that 'refkit fix' makes.", "text", "json", "edits");
        var command = new ExampleCommand("lint",
            "Report what a reference list, as it is written, has otherwise than its manual asks, with the place. Exit "
                + "code 1 where something was found.",
            "refkit lint references.md",
            "refkit lint thesis.docx",
            "refkit lint references.txt --style vancouver --to json",
            "refkit lint references.md --to edits > edits.json && refkit fix references.md --edits edits.json");
        command.Add(file);
        command.Add(style);
        command.Add(rules);
        command.Add(to);
        command.SetAction((arguments, cancellationToken) => CommandRunner.RunAsync(console, async messages =>
        {
            var path = arguments.GetValue(file)!;
            if (path == "-" && console.IsInputTerminal)
            {
                throw new UserErrorException("name a file, or pipe text in; see 'refkit lint --help'.");
            }

            var linter = ReferenceLinter.All.Single(x => x.Style == arguments.GetValue(style));
            var wanted = LintRuleOption.Check(arguments.GetValue(rules), linter);
            var input = await LintInput.ReadAsync(path, console, cancellationToken).ConfigureAwait(false);
            var report = input.Lint(linter, cancellationToken);
            if (report.Entries.IsEmpty)
            {
                messages.Error($"{path}: no reference was found in it.");
                return ExitCode.BadInput;
            }

            report = wanted.Count == 0
                ? report
                : report with { Findings = report.Findings.RemoveAll(x => !wanted.Contains(x.Rule.Code)) };
            LintOutput.Write(report, arguments.GetValue(to)!, path, console);
            return report.Findings.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
        }));
        return command;
    }
}
