using System.Collections.Immutable;
using System.Text.Json;
using RefKit.Csl;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>A list of styles: name, kind and title.</summary>
internal static class StyleListOutput
{
    public static void Write(ImmutableArray<CslStyleInfo> styles, string format, CliConsole console)
    {
        switch (format)
        {
            case "html":
                WriteHtml(styles, console.Output);
                break;
            case "json":
                WriteJson(styles, console.Output);
                break;
            default:
                var width = styles.Length == 0 ? 0 : styles.Max(static style => style.Name.Length);
                foreach (var style in styles)
                {
                    console.Output.Write(TerminalText.Of(FormattedText.FromPlainText(
                        $"{style.Name.PadRight(width)}  {Kind(style),-11}  {style.Title}"), console) + "\n");
                }

                break;
        }
    }

    /// <summary>How citations look, in CSL's word.</summary>
    public static string Kind(CslStyleInfo style) =>
        style.CitationFormat ?? (style.IsNoteStyle == true ? "note" : style.IsDependent ? "dependent" : "in-text");

    private static void WriteHtml(ImmutableArray<CslStyleInfo> styles, TextWriter output)
    {
        output.Write("<table>\n  <thead><tr><th>Name</th><th>Citations</th><th>Title</th></tr></thead>\n  <tbody>\n");
        foreach (var style in styles)
        {
            output.Write($"    <tr><td><code>{Escaped(style.Name)}</code></td><td>{Escaped(Kind(style))}</td>"
                + $"<td>{Escaped(style.Title)}</td></tr>\n");
        }

        output.Write("  </tbody>\n</table>\n");
    }

    private static void WriteJson(ImmutableArray<CslStyleInfo> styles, TextWriter output)
    {
        using var stream = new TextWriterStream(output);
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            writer.WriteStartArray();
            foreach (var style in styles)
            {
                writer.WriteStartObject();
                writer.WriteString("name", style.Name);
                writer.WriteString("title", style.Title);
                writer.WriteString("shortTitle", style.ShortTitle);
                writer.WriteString("citations", Kind(style));
                writer.WriteString("locale", style.DefaultLocale);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.Write('\n');
    }

    /// <summary>A text within an element or an attribute in double quotes.</summary>
    public static string Escaped(string text) =>
        FormattedText.FromPlainText(text).ToHtml().Replace("\"", "&quot;", StringComparison.Ordinal);
}
