using RefKit.Crossref;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>An HTML fragment: one block a reference, the verdict also as a class to style by.</summary>
internal sealed class CheckHtmlWriter : CheckWriter
{
    private readonly TextWriter _output;

    public CheckHtmlWriter(TextWriter output)
    {
        _output = output;
        output.Write("<div class=\"csl-bib-body\">\n");
    }

    public override void Write(VerificationResult result, FormattedText entry)
    {
        var name = Word(result.Verdict).Replace(' ', '-').ToLowerInvariant();
        _output.Write($"  <div class=\"csl-entry\">{entry.ToHtml()}\n");
        _output.Write($"    <div class=\"refkit-verdict refkit-{name}\"><strong>{Word(result.Verdict)}</strong>");
        foreach (var line in CheckTextWriter.Details(result))
        {
            _output.Write($"<br>{FormattedText.FromPlainText(line).ToHtml()}");
        }

        _output.Write("</div>\n  </div>\n");
        _output.Flush();
    }

    public override void Dispose()
    {
        _output.Write("</div>\n");
        base.Dispose();
    }
}
