using System.Text;

namespace RefKit.Markup;

/// <summary>Writes a text into one paragraph of a format where a style is a group in braces: blocks begin new lines, the
/// text beside a margin stands behind a gap.</summary>
/// <param name="target">Where the text is written.</param>
/// <param name="newLine">What begins a line within the paragraph.</param>
/// <param name="gap">What stands between a margin and the text beside it.</param>
/// <param name="indent">What an indented block begins with.</param>
internal abstract class LineTextWriter(StringBuilder target, string newLine, string gap, string indent)
    : IFormattedTextWriter
{
    private bool _hasText;

    // Written before the next text, so that nothing stands at the end.
    private string _pending = "";

    protected StringBuilder Target => target;

    public void WriteText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        target.Append(_pending);
        _pending = "";
        _hasText = true;
        WriteEscaped(text);
    }

    public void StartStyle(TextStyle style)
    {
        switch (style)
        {
            case TextStyle.Block or TextStyle.Indent:
                _pending = (_hasText ? newLine : "") + (style == TextStyle.Indent ? indent : "");
                break;
            case TextStyle.LeftMargin or TextStyle.RightInline:
                break;
            default:
                StartGroup(style);
                break;
        }
    }

    public void EndStyle(TextStyle style)
    {
        switch (style)
        {
            case TextStyle.Block or TextStyle.Indent:
                _pending = _hasText ? newLine : "";
                break;
            case TextStyle.LeftMargin:
                _pending = _hasText ? gap : "";
                break;
            case TextStyle.RightInline:
                break;
            default:
                target.Append('}');
                break;
        }
    }

    public abstract void StartLink(string url);

    public abstract void EndLink();

    protected abstract void WriteEscaped(ReadOnlySpan<char> text);

    /// <summary>Opens the group of a style, with its brace.</summary>
    protected abstract void StartGroup(TextStyle style);
}
