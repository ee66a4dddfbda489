using System.Text;

namespace RefKit.Markup;

/// <summary>Writes the characters only; blocks start on a line of their own.</summary>
internal sealed class PlainTextWriter(int capacity) : IFormattedTextWriter
{
    private readonly StringBuilder _text = new(capacity);

    public void WriteText(ReadOnlySpan<char> text) => _text.Append(text);

    public void StartStyle(TextStyle style)
    {
        if (style is TextStyle.Block or TextStyle.Indent)
        {
            BreakLine();
        }
    }

    public void EndStyle(TextStyle style)
    {
        if (style is TextStyle.LeftMargin)
        {
            EndMargin();
        }
    }

    public void StartLink(string url)
    {
    }

    public void EndLink()
    {
    }

    public override string ToString() => _text.ToString();

    private void BreakLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    private void EndMargin()
    {
        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }
    }
}
