using System.Text.Json;
using RefKit.Csl;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>The same works in several styles: as text, as JSON, or as one HTML page that needs nothing else.</summary>
internal static class StylePreviewOutput
{
    private const string PageHead = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Citation styles of RefKit</title>
          <style>
            body { font: 1rem/1.5 Georgia, "Times New Roman", serif; margin: 2rem auto; max-width: 46rem;
              padding: 0 1rem; color: #1c1c1c; background: #fff; }
            h1, h2, nav, .about { font-family: system-ui, sans-serif; }
            h2 { margin: 3rem 0 0; border-top: 1px solid #ccc; padding-top: 1rem; }
            nav a { display: inline-block; margin: 0 1rem .25rem 0; }
            .about { color: #595959; margin: 0 0 1rem; }
            .citations { margin: 0 0 1.5rem; padding-left: 1.5rem; }
            .csl-entry { overflow-wrap: anywhere; }
            @media (prefers-color-scheme: dark) {
              body { color: #e6e6e6; background: #161616; }
              a { color: #8ab4f8; }
              .about { color: #a8a8a8; }
              h2 { border-color: #444; }
            }
          </style>
        </head>
        <body>
        <main>
          <h1>Citation styles of RefKit</h1>

        """;

    public static void Write(IEnumerable<StylePreview> previews, string format, CliConsole console)
    {
        switch (format)
        {
            case "html":
                WriteHtml([.. previews], console.Output);
                break;
            case "json":
                WriteJson(previews, console.Output);
                break;
            default:
                WriteText(previews, console);
                break;
        }
    }

    private static void WriteText(IEnumerable<StylePreview> previews, CliConsole console)
    {
        var isFirst = true;
        foreach (var preview in previews)
        {
            var heading = $"{preview.Info.Name}: {preview.Info.Title}";
            console.Output.Write(isFirst ? "" : "\n");
            console.Output.Write(TerminalText.Of(FormattedText.FromPlainText(heading), console) + "\n");
            console.Output.Write(new string('=', Math.Min(heading.Length, 79)) + "\n\n");
            foreach (var citation in preview.Citations)
            {
                console.Output.Write("  " + TerminalText.Of(citation, console) + "\n");
            }

            console.Output.Write("\n");
            if (preview.Bibliography is { } bibliography)
            {
                BibliographyOutput.Write(bibliography, "text", HtmlStyling.Classes, console);
            }

            isFirst = false;
        }
    }

    private static void WriteHtml(List<StylePreview> previews, TextWriter output)
    {
        output.Write(PageHead);
        output.Write("  <nav aria-label=\"Styles\">\n");
        foreach (var preview in previews)
        {
            var title = StyleListOutput.Escaped(preview.Info.ShortTitle ?? preview.Info.Title);
            output.Write($"    <a href=\"#{Anchor(preview)}\">{title}</a>\n");
        }

        output.Write("  </nav>\n");
        foreach (var preview in previews)
        {
            output.Write($"  <section lang=\"{StyleListOutput.Escaped(preview.Info.DefaultLocale ?? "en")}\">\n");
            output.Write($"  <h2 id=\"{Anchor(preview)}\">{StyleListOutput.Escaped(preview.Info.Title)}</h2>\n");
            output.Write($"  <p class=\"about\"><code>--style {StyleListOutput.Escaped(preview.Info.Name)}</code>, "
                + $"{StyleListOutput.Escaped(StyleListOutput.Kind(preview.Info))}</p>\n");
            output.Write("  <ul class=\"citations\">\n");
            foreach (var citation in preview.Citations)
            {
                output.Write($"    <li>{citation.ToHtml()}</li>\n");
            }

            output.Write("  </ul>\n");
            if (preview.Bibliography is { } bibliography)
            {
                output.Write(bibliography.ToHtml(HtmlStyling.Inline) + "\n");
            }

            output.Write("  </section>\n");
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    private static void WriteJson(IEnumerable<StylePreview> previews, TextWriter output)
    {
        using var stream = new TextWriterStream(output);
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            writer.WriteStartArray();
            foreach (var preview in previews)
            {
                writer.WriteStartObject();
                writer.WriteString("name", preview.Info.Name);
                writer.WriteString("title", preview.Info.Title);
                writer.WriteStartArray("citations");
                foreach (var citation in preview.Citations)
                {
                    writer.WriteStringValue(citation.ToHtml());
                }

                writer.WriteEndArray();
                writer.WriteStartArray("bibliography");
                foreach (var entry in preview.Bibliography?.Entries ?? [])
                {
                    writer.WriteStringValue(entry.Text.ToHtml());
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.Write('\n');
    }

    private static string Anchor(StylePreview preview) =>
        string.Concat(preview.Info.Name.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
