namespace RefKit.Markup;

/// <summary>Takes a text apart into its blocks, so that a format can make a paragraph of each. Fonts and links that
/// reach over several blocks are ended and begun again.</summary>
internal sealed class BlockSplitter : IFormattedTextWriter
{
    private readonly List<(TextBlock Kind, FormattedText Text)> _blocks = [];
    private readonly List<(TextStyle Style, string? Url)> _open = [];
    private readonly Stack<TextBlock> _outer = new();
    private FormattedTextBuilder _text = new();
    private TextBlock _kind;

    /// <summary>The blocks in their order; blocks without text are left out.</summary>
    public static IReadOnlyList<(TextBlock Kind, FormattedText Text)> Split(FormattedText text)
    {
        var splitter = new BlockSplitter();
        text.WriteTo(splitter);
        splitter.Break();
        return splitter._blocks;
    }

    public void WriteText(ReadOnlySpan<char> text) => _text.WriteText(text);

    public void StartStyle(TextStyle style)
    {
        if (RunCollector.BlockOf(style) is { } kind)
        {
            Break();
            _outer.Push(_kind);
            _kind = kind;
            return;
        }

        _open.Add((style, null));
        _text.StartStyle(style);
    }

    public void EndStyle(TextStyle style)
    {
        if (RunCollector.BlockOf(style) is not null)
        {
            Break();
            _kind = _outer.Pop();
            return;
        }

        _open.RemoveAt(_open.Count - 1);
        _text.EndStyle(style);
    }

    public void StartLink(string url)
    {
        _open.Add((default, url));
        _text.StartLink(url);
    }

    public void EndLink()
    {
        _open.RemoveAt(_open.Count - 1);
        _text.EndLink();
    }

    private void Break()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Url is null)
            {
                _text.EndStyle(_open[i].Style);
            }
            else
            {
                _text.EndLink();
            }
        }

        var text = _text.Build();
        if (!text.IsEmpty)
        {
            _blocks.Add((_kind, text));
        }

        _text = new FormattedTextBuilder();
        foreach (var (style, url) in _open)
        {
            if (url is null)
            {
                _text.StartStyle(style);
            }
            else
            {
                _text.StartLink(url);
            }
        }
    }
}
