using System.Text;
using RefKit.Markup;

namespace RefKit.Fuzz;

/// <summary>Gathers the characters and holds the styles and links to their promise: balanced and nested.</summary>
internal sealed class NestingWriter : IFormattedTextWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<TextStyle?> _open = new();

    public bool HasBlocks { get; private set; }

    public void WriteText(ReadOnlySpan<char> text) => _text.Append(text);

    public void StartStyle(TextStyle style)
    {
        HasBlocks |= style is TextStyle.Block or TextStyle.Indent or TextStyle.LeftMargin or TextStyle.RightInline;
        _open.Push(style);
    }

    public void EndStyle(TextStyle style) => Close(style);

    public void StartLink(string url)
    {
        if (_open.Contains(null))
        {
            throw new FuzzFailureException($"A link to '{url}' stands in another.");
        }

        _open.Push(null);
    }

    public void EndLink() => Close(null);

    /// <summary>All characters.</summary>
    public string Finish() => _open.Count == 0
        ? _text.ToString()
        : throw new FuzzFailureException($"{_open.Peek()?.ToString() ?? "A link"} does not end.");

    private void Close(TextStyle? style)
    {
        if (!_open.TryPop(out var opened) || opened != style)
        {
            throw new FuzzFailureException($"{style?.ToString() ?? "A link"} ends where {opened?.ToString() ?? "a link"} is open.");
        }
    }
}
