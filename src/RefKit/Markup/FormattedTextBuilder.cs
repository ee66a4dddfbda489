using System.Text;

namespace RefKit.Markup;

/// <summary>Makes a <see cref="FormattedText"/> of what is written to it.</summary>
internal sealed class FormattedTextBuilder : IFormattedTextWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<MarkupOperation> _operations = [];
    private readonly Stack<string> _urls = new();

    public void WriteText(ReadOnlySpan<char> text)
    {
        // Pieces stay pieces: two spaces that each belong to one are no wide space.
        if (_text.Length > 0 && (_operations.Count == 0 || _operations[^1].Position < _text.Length))
        {
            _operations.Add(MarkupOperation.Seam(_text.Length));
        }

        _text.Append(text);
    }

    public void StartStyle(TextStyle style) => _operations.Add(new MarkupOperation(_text.Length, true, style));

    public void EndStyle(TextStyle style) => _operations.Add(new MarkupOperation(_text.Length, false, style));

    public void StartLink(string url)
    {
        _urls.Push(url);
        _operations.Add(new MarkupOperation(_text.Length, true, default, url));
    }

    public void EndLink() => _operations.Add(new MarkupOperation(_text.Length, false, default, _urls.Pop()));

    /// <summary>What was written so far, with every style ended that was started.</summary>
    public FormattedText Build() => _text.Length == 0
        ? FormattedText.Empty
        : new FormattedText(_text.ToString(), [.. _operations]);
}
