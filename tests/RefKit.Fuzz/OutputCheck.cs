using RefKit.Csl;
using RefKit.Markup;

namespace RefKit.Fuzz;

/// <summary>Checks what every output promises: nothing unescaped, nothing lost, all that begins ends.</summary>
internal static class OutputCheck
{
    public static void Check(FormattedBibliography bibliography)
    {
        CheckHtml(bibliography.ToHtml());
        CheckHtml(bibliography.ToHtml(HtmlStyling.Inline));
        CheckBraces(bibliography.ToRtf(), "RTF");
        CheckBraces(bibliography.ToLatex(), "LaTeX");
        _ = bibliography.ToString();
        _ = bibliography.ToMarkdown();
        foreach (var entry in bibliography.Entries)
        {
            Check(entry.Text);
        }
    }

    public static void Check(FormattedText text)
    {
        CheckHtml(text.ToHtml());
        CheckBraces(text.ToRtf(), "RTF");
        CheckBraces(text.ToLatex(), "LaTeX");
        _ = text.ToMarkdown();
        var writer = new NestingWriter();
        text.WriteTo(writer);
        var plain = writer.Finish();
        var runs = text.GetRuns();
        var joined = string.Concat(runs.Select(static run => run.Text));
        if (joined != plain || runs.Any(static run => run.Text.Length == 0))
        {
            throw new FuzzFailureException($"The runs give <<{joined}>>, the text is <<{plain}>>.");
        }

        if (!writer.HasBlocks && text.ToString() != plain)
        {
            throw new FuzzFailureException($"As plain text there is <<{text}>>, the text is <<{plain}>>.");
        }
    }

    private static void CheckHtml(string html)
    {
        if (HtmlCheck.FindFault(html) is { } fault)
        {
            throw new FuzzFailureException($"HTML has {fault}: {html}");
        }
    }

    private static void CheckBraces(string markup, string format)
    {
        var depth = 0;
        for (var i = 0; i < markup.Length && depth >= 0; i++)
        {
            switch (markup[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                default:
                    break;
            }
        }

        if (depth != 0)
        {
            throw new FuzzFailureException($"The braces of {format} are not balanced: {markup}");
        }
    }
}
