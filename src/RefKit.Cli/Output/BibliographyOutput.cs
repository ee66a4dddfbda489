using System.Collections.Immutable;
using System.Text.Json;
using RefKit.Csl;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>A formatted bibliography as text (in italics on a terminal), HTML, Markdown, RTF, LaTeX or JSON.</summary>
internal static class BibliographyOutput
{
    public static void Write(
        FormattedBibliography bibliography, string format, HtmlStyling styling, CliConsole console)
    {
        switch (format)
        {
            case "html":
                console.Output.Write(bibliography.ToHtml(styling) + "\n");
                break;
            case "markdown":
                console.Output.Write(bibliography.ToMarkdown().TrimEnd('\n') + "\n");
                break;
            case "rtf":
                console.Output.Write(bibliography.ToRtf());
                break;
            case "latex":
                console.Output.Write(bibliography.ToLatex());
                break;
            case "json":
                WriteJson(bibliography, console.Output);
                break;
            default:
                WriteText(bibliography, console);
                break;
        }
    }

    private static void WriteText(FormattedBibliography bibliography, CliConsole console)
    {
        var isFirst = true;
        foreach (var section in SectionsOf(bibliography))
        {
            if (section.Title is { Length: > 0 } title)
            {
                console.Output.Write((isFirst ? "" : "\n")
                    + TerminalText.Of(FormattedText.FromPlainText(title), console) + "\n");
                isFirst = false;
            }

            foreach (var entry in section.Entries)
            {
                console.Output.Write(isFirst ? "" : "\n");
                console.Output.Write(TerminalText.Of(entry.Text, console) + "\n");
                isFirst = false;
            }
        }
    }

    private static ImmutableArray<FormattedSection> SectionsOf(FormattedBibliography bibliography) =>
        bibliography.Sections.IsEmpty
            ? [new FormattedSection(null, bibliography.Entries)]
            : [.. bibliography.Sections.Where(static section => !section.Entries.IsEmpty)];

    private static void WriteJson(FormattedBibliography bibliography, TextWriter output)
    {
        using var stream = new TextWriterStream(output);
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            writer.WriteStartArray();
            foreach (var (section, entry) in SectionsOf(bibliography)
                .SelectMany(static section => section.Entries.Select(entry => (section.Title, entry))))
            {
                writer.WriteStartObject();
                if (section is not null)
                {
                    writer.WriteString("section", section);
                }

                writer.WriteString("id", entry.Reference.Id);
                writer.WriteString("text", entry.Text.ToString());
                writer.WriteString("html", entry.Text.ToHtml());
                writer.WriteString("markdown", entry.Text.ToMarkdown());
                writer.WriteString("rtf", entry.Text.ToRtf());
                writer.WriteString("latex", entry.Text.ToLatex());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.Write('\n');
    }
}
