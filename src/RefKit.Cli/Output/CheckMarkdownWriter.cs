using RefKit.Crossref;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>A Markdown list: the formatted reference, its verdict in bold, details below.</summary>
internal sealed class CheckMarkdownWriter(TextWriter output) : CheckWriter
{
    public override void Write(VerificationResult result, FormattedText entry)
    {
        output.Write($"- {entry.ToMarkdown().ReplaceLineEndings(" ")} — **{Word(result.Verdict)}**\n");
        foreach (var line in CheckTextWriter.Details(result))
        {
            output.Write($"  - {FormattedText.FromPlainText(line).ToMarkdown()}\n");
        }

        output.Flush();
    }
}
