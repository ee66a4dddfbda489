using System.Collections.Immutable;
using System.Text;

namespace RefKit.Markup;

/// <summary>Gathers the runs of a text; see <see cref="FormattedText.GetRuns"/>.</summary>
internal sealed class RunCollector : IFormattedTextWriter
{
    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();
    private readonly Stack<TextRunStyles> _outerStyles = new();
    private readonly Stack<TextBlock> _outerBlocks = new();
    private readonly Stack<string?> _outerUrls = new();
    private readonly StringBuilder _text = new();
    private TextRun _current;
    private TextRunStyles _styles;
    private TextBlock _block;
    private string? _url;
    private bool _startsBlock = true;

    public void WriteText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var next = new TextRun("", _styles, _url, _block, _startsBlock);
        if (_startsBlock || _text.Length == 0 || next != _current with { StartsBlock = false })
        {
            FinishRun();
            _current = next;
        }

        _text.Append(text);
        _startsBlock = false;
    }

    public void StartStyle(TextStyle style)
    {
        if (BlockOf(style) is { } block)
        {
            _outerBlocks.Push(_block);
            _block = block;
            _startsBlock = true;
            return;
        }

        _outerStyles.Push(_styles);
        _styles = Apply(_styles, style);
    }

    public void EndStyle(TextStyle style)
    {
        if (BlockOf(style) is not null)
        {
            _block = _outerBlocks.Pop();
            _startsBlock = true;
            return;
        }

        _styles = _outerStyles.Pop();
    }

    public void StartLink(string url)
    {
        _outerUrls.Push(_url);
        _url = url;
    }

    public void EndLink() => _url = _outerUrls.Pop();

    public ImmutableArray<TextRun> Finish()
    {
        FinishRun();
        return _runs.DrainToImmutable();
    }

    /// <summary>The block that a style stands for; null for the style of letters.</summary>
    public static TextBlock? BlockOf(TextStyle style) => style switch
    {
        TextStyle.Block => TextBlock.Block,
        TextStyle.LeftMargin => TextBlock.LeftMargin,
        TextStyle.RightInline => TextBlock.RightInline,
        TextStyle.Indent => TextBlock.Indent,
        _ => null,
    };

    private static TextRunStyles Apply(TextRunStyles styles, TextStyle style) => style switch
    {
        TextStyle.Italic => (styles & ~TextRunStyles.Oblique) | TextRunStyles.Italic,
        TextStyle.Oblique => (styles & ~TextRunStyles.Italic) | TextRunStyles.Oblique,
        TextStyle.Upright => styles & ~(TextRunStyles.Italic | TextRunStyles.Oblique),
        TextStyle.Bold => (styles & ~TextRunStyles.Light) | TextRunStyles.Bold,
        TextStyle.Light => (styles & ~TextRunStyles.Bold) | TextRunStyles.Light,
        TextStyle.NormalWeight => styles & ~(TextRunStyles.Bold | TextRunStyles.Light),
        TextStyle.SmallCaps => styles | TextRunStyles.SmallCaps,
        TextStyle.NormalVariant => styles & ~TextRunStyles.SmallCaps,
        TextStyle.Underline => styles | TextRunStyles.Underline,
        TextStyle.NoUnderline => styles & ~TextRunStyles.Underline,
        TextStyle.Superscript => (styles & ~TextRunStyles.Subscript) | TextRunStyles.Superscript,
        TextStyle.Subscript => (styles & ~TextRunStyles.Superscript) | TextRunStyles.Subscript,
        TextStyle.Baseline => styles & ~(TextRunStyles.Superscript | TextRunStyles.Subscript),
        _ => styles,
    };

    private void FinishRun()
    {
        if (_text.Length > 0)
        {
            _runs.Add(_current with { Text = _text.ToString() });
            _text.Clear();
        }
    }
}
