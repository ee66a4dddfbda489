using System.Globalization;
using System.Text.Json;
using RefKit.Linting;
using RefKit.Linting.Rules;

namespace RefKit.Cli.Output;

/// <summary>The findings of a list, to read or for machines.</summary>
internal static class LintOutput
{
    public static void Write(LintReport report, string form, string path, CliConsole console)
    {
        switch (form)
        {
            case "edits":
                console.Output.Write(EditScriptJson.Write(EditScript.From(report)));
                break;
            case "json":
                WriteJson(report, console);
                break;
            default:
                WriteText(report, path, console);
                break;
        }
    }

    private static void WriteText(LintReport report, string path, CliConsole console)
    {
        var output = console.Output;
        var findingsOf = report.Findings.ToLookup(static finding => finding.EntryIndex);
        for (var i = 0; i < report.Entries.Length; i++)
        {
            if (!findingsOf.Contains(i))
            {
                continue;
            }

            output.Write(Messages.OneLine(report.Entries[i].Written.Text) + "\n");
            foreach (var finding in findingsOf[i])
            {
                var colour = finding.Severity == LintSeverity.Error ? "red" : "yellow";
                var advice = finding.Severity == LintSeverity.Error ? "" : ", to look at";
                output.Write(string.Create(CultureInfo.InvariantCulture,
                    $"    {Messages.OneLine(path)}:{finding.Line}:{finding.Column}: "));
                output.Write(TerminalText.Paint(finding.Rule.Code, colour, console));
                output.Write($" ({finding.Rule.Section}{advice}): {Messages.OneLine(finding.Message)}\n");
            }

            output.Write("    → " + TerminalText.Of(report.Entries[i].Corrected, console) + "\n");
            output.Write(report.Entries[i].IsWhollyCorrected
                ? "\n"
                : "      (not mended for sure: compare it with yours)\n\n");
        }

        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"{Count(report.Entries.Length, "entry", "entries")}, "
                + $"{Count(report.Findings.Count(static x => x.Severity == LintSeverity.Error), "error", "errors")}, "
                + $"{report.Findings.Count(static x => x.Severity == LintSeverity.Advice)} to look at, "
                + $"{Count(EditScript.From(report).Edits.Length, "edit", "edits")} for 'refkit fix'.\n"));
    }

    private static void WriteJson(LintReport report, CliConsole console)
    {
        using var stream = new TextWriterStream(console.Output);
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("style", report.Style);
            writer.WriteString("checksum", report.Checksum);
            writer.WriteStartArray("entries");
            var findingsOf = report.Findings.ToLookup(static finding => finding.EntryIndex);
            for (var i = 0; i < report.Entries.Length; i++)
            {
                WriteEntry(writer, report.Entries[i], findingsOf[i]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        console.Output.Write('\n');
    }

    private static void WriteEntry(Utf8JsonWriter writer, LintedEntry entry, IEnumerable<LintFinding> findings)
    {
        writer.WriteStartObject();
        writer.WriteString("text", entry.Written.Text);
        writer.WriteNumber("start", entry.Written.Range.Start);
        writer.WriteNumber("length", entry.Written.Range.Length);
        writer.WriteString("corrected", entry.Corrected.ToString());
        writer.WriteString("correctedHtml", entry.Corrected.ToHtml());
        writer.WriteBoolean("whollyCorrected", entry.IsWhollyCorrected);
        writer.WriteNumber("confidence", Math.Round(entry.Parsed.Confidence, 4));
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.Rule.Code);
            writer.WriteString("section", finding.Rule.Section);
            writer.WriteString("severity", finding.Severity == LintSeverity.Error ? "error" : "advice");
            writer.WriteNumber("start", finding.Range.Start);
            writer.WriteNumber("length", finding.Range.Length);
            writer.WriteNumber("line", finding.Line);
            writer.WriteNumber("column", finding.Column);
            writer.WriteString("message", finding.Message);
            writer.WriteStartArray("edits");
            foreach (var edit in finding.Edits)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start", edit.Start);
                writer.WriteNumber("length", edit.Length);
                writer.WriteString("text", edit.NewText);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
