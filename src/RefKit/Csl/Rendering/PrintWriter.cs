using RefKit.Csl.Locales;
using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl.Rendering;

/// <summary>Writes a print tree out as formatted text: affixes, delimiters, fonts, quotes and blocks. Reused from text
/// to text; not thread-safe.</summary>
internal sealed class PrintWriter(LocaleData locale)
{
    private readonly List<MarkupOperation> _operations = [];
    private char[] _text = new char[512];
    private int _length;
    private QuoteLevel _quotes;
    private FontState _fonts;

    // The fonts around names, and within one name once more: what cs:names and cs:name set is not turned off in a part
    // of a name.
    private FontState _aroundNames;
    private FontState? _aroundName;

    /// <summary>The characters of the tree only.</summary>
    public string WritePlain(PrintNode root)
    {
        WriteRoot(root);
        return new string(_text, 0, _length);
    }

    /// <summary>The tree as a text.</summary>
    public FormattedText Write(PrintNode root)
    {
        WriteRoot(root);
        return _length == 0 && _operations.Count == 0
            ? FormattedText.Empty
            : new FormattedText(new string(_text, 0, _length), _operations.Count == 0 ? [] : [.. _operations]);
    }

    private void WriteRoot(PrintNode root)
    {
        _operations.Clear();
        _length = 0;
        _quotes = QuoteLevel.None;
        _fonts = default;
        _aroundName = null;
        WriteNode(root);
    }

    private void WriteNode(PrintNode node)
    {
        if (node.Display != DisplayMode.Unset)
        {
            Start(DisplayStyle(node.Display));
        }

        var aroundName = _aroundName;
        if (node.Tag == RunTag.Names)
        {
            _aroundNames = _fonts;
        }
        else if (node.Tag is RunTag.Name or RunTag.NameLabel)
        {
            _aroundName = _aroundNames;
        }

        Append(node.Prefix);
        if (node.IsStyled || node.LinkUrl is not null || node.Tag == RunTag.NoDecoration)
        {
            WriteStyled(node);
        }
        else
        {
            WriteContent(node);
        }

        Append(node.Suffix);
        _aroundName = aroundName;
        if (node.Display != DisplayMode.Unset)
        {
            End(DisplayStyle(node.Display));
        }
    }

    private void WriteContent(PrintNode node)
    {
        if (node.Text is { } text)
        {
            Append(text);
            return;
        }

        for (var child = node.First; child is not null; child = child.Next)
        {
            if (child.Previous is not null)
            {
                Append(node.Delimiter);
            }

            WriteNode(child);
        }
    }

    private void WriteStyled(PrintNode node)
    {
        var outerQuotes = _quotes;
        var closeQuote = node.HasQuotes ? OpenQuotes(node.Tag) : null;
        if (node.Formatting.ResetsQuotes && _quotes == QuoteLevel.None)
        {
            _quotes = QuoteLevel.Reset;
        }

        if (node.LinkUrl is { } url)
        {
            _operations.Add(new MarkupOperation(_length, true, default, url));
        }

        if (node.HasFont || node.Tag == RunTag.NoDecoration)
        {
            WriteWithFonts(node);
        }
        else
        {
            WriteContent(node);
        }

        if (node.LinkUrl is { } sameUrl)
        {
            _operations.Add(new MarkupOperation(_length, false, default, sameUrl));
        }

        if (closeQuote is not null)
        {
            Append(closeQuote);
        }

        _quotes = outerQuotes;
    }

    // Quotes alternate; single marks in data stay single where nothing is around them, and curly ones that the locale
    // does not use stay as they are. The result is the mark that closes.
    private string OpenQuotes(RunTag tag)
    {
        var isData = tag is RunTag.Markup or RunTag.SingleQuotes or RunTag.CurlySingleQuotes or RunTag.CurlyDoubleQuotes;
        if (tag is RunTag.CurlySingleQuotes or RunTag.CurlyDoubleQuotes)
        {
            var open = tag == RunTag.CurlySingleQuotes ? "‘" : "“";
            if (locale.OpenQuote != open && locale.OpenInnerQuote != open)
            {
                Append(open);
                return tag == RunTag.CurlySingleQuotes ? "’" : "”";
            }

            tag = locale.OpenInnerQuote == open ? RunTag.SingleQuotes : RunTag.None;
        }

        // Marks in data alternate with those around them; a style that puts quotes around quotes means the same ones.
        var isInner = (_quotes == QuoteLevel.Outer && isData) || (_quotes == QuoteLevel.None && tag == RunTag.SingleQuotes);
        _quotes = isInner ? QuoteLevel.Inner : QuoteLevel.Outer;
        Append(isInner ? locale.OpenInnerQuote : locale.OpenQuote);
        return isInner ? locale.CloseInnerQuote : locale.CloseQuote;
    }

    private void WriteWithFonts(PrintNode node)
    {
        var outer = _fonts;
        Span<TextStyle> styles = stackalloc TextStyle[8];
        var count = node.Tag == RunTag.NoDecoration
            ? _fonts.Reset(styles)
            : _fonts.Apply(node.Formatting, node.Tag == RunTag.Markup, _aroundName ?? _fonts, LastFonts(node), styles);
        for (var i = 0; i < count; i++)
        {
            Start(styles[i]);
        }

        WriteContent(node);
        for (var i = count - 1; i >= 0; i--)
        {
            End(styles[i]);
        }

        _fonts = outer;
    }

    // Parts of a date and names do not bring their fonts up to what is around them; the words behind a list that is
    // cut do.
    private static Formatting? LastFonts(PrintNode node)
    {
        var last = node.Last;
        if (node.Tag == RunTag.NameList && last is { IsStyled: false, First: { } only })
        {
            last = only;
        }

        return node.Tag == RunTag.Date || last?.Tag is RunTag.Names or RunTag.NameList or RunTag.Name
            ? null
            : last?.Formatting;
    }

    private static TextStyle DisplayStyle(DisplayMode mode) => mode switch
    {
        DisplayMode.Block => TextStyle.Block,
        DisplayMode.LeftMargin => TextStyle.LeftMargin,
        DisplayMode.RightInline => TextStyle.RightInline,
        _ => TextStyle.Indent,
    };

    private void Start(TextStyle style) => _operations.Add(new MarkupOperation(_length, true, style));

    private void End(TextStyle style)
    {
        // A run whose only character was merged away leaves no empty style behind.
        if (_operations.Count > 0 && _operations[^1] is { IsStart: true, Url: null } last && last.Style == style
            && last.Position == _length)
        {
            _operations.RemoveAt(_operations.Count - 1);
            return;
        }

        _operations.Add(new MarkupOperation(_length, false, style));
    }

    private void Append(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_length > 0 && IsSpace(text[0]) && IsSpace(_text[_length - 1])
            && (_operations.Count == 0 || _operations[^1].Position < _length))
        {
            // Two spaces of which each has its own source are not a wide space that somebody wanted.
            _operations.Add(MarkupOperation.Seam(_length));
        }

        if (_length + text.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length));
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
