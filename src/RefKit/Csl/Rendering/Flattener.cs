using RefKit.Csl.Locales;
using RefKit.Csl.Tree;
using RefKit.Markup;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Writes a run tree out as formatted text: affixes, delimiters, fonts, quotes and display, with the punctuation
/// between
/// two runs put right as it is written (see <see cref="Punctuation"/>). Reused from entry to entry; not thread-safe.
/// </summary>
internal sealed class Flattener(LocaleData locale)
{
    private readonly List<MarkupOperation> _operations = [];
    private char[] _text = new char[512];
    private int _length;
    private QuoteLevel _quotes;

    // Where the closing quotation mark stands that was written last, if nothing has been written behind it.
    private int _closeQuoteStart = -1;
    private FontState _fonts;

    // Whether an entry of a bibliography is written: it begins with no space.
    private bool _isEntry;

    // Whether a delimiter of cites has just been written: a space that follows it stays.
    private bool _isAfterCite;

    /// <summary>The nodes with a delimiter between them, as one text.</summary>
    public FormattedText Flatten(IReadOnlyList<RunNode> nodes, string delimiter = "")
    {
        Clear();
        WriteAll(nodes, delimiter);
        return Finish();
    }

    /// <summary>One node as text.</summary>
    public FormattedText Flatten(RunNode node)
    {
        Clear();
        Write(node);
        return Finish();
    }

    /// <summary>An entry of a bibliography: as one node, without spaces at its ends where it begins or ends with a
    /// display block.</summary>
    public FormattedText FlattenEntry(RunNode node)
    {
        Clear();
        _isEntry = true;
        Write(node);
        _isEntry = false;
        TrimEnd();
        return Finish();
    }

    // Spaces within a font stay.
    private void TrimEnd()
    {
        if (_operations.Count == 0 || _operations[^1] is not { IsStart: false, Style: >= TextStyle.Block } end
            || end.Position != _length)
        {
            return;
        }

        while (_length > 0 && _text[_length - 1] == ' '
            && !_operations.Exists(operation => operation.Position == _length && IsFontEnd(operation)))
        {
            RemoveLast();
        }
    }

    private static bool IsFontStart(MarkupOperation operation) =>
        operation is { IsStart: true, Style: < TextStyle.Block };

    private static bool IsFontEnd(MarkupOperation operation) =>
        operation is { IsStart: false, Url: null, Style: < TextStyle.Block };

    /// <summary>The characters of nodes only.</summary>
    public string ToPlainText(IReadOnlyList<RunNode> nodes)
    {
        Clear();
        WriteAll(nodes, "");
        return new string(_text, 0, _length);
    }

    private void Clear()
    {
        _operations.Clear();
        _length = 0;
        _quotes = QuoteLevel.None;
        _closeQuoteStart = -1;
        _fonts = default;
        _isAfterCite = false;
    }

    private FormattedText Finish() => _length == 0 && _operations.Count == 0
        ? FormattedText.Empty
        : new FormattedText(new string(_text, 0, _length), _operations.Count == 0 ? [] : [.. _operations]);

    private void WriteAll(IReadOnlyList<RunNode> nodes, string delimiter)
    {
        var isFirst = true;
        var isBehindStyle = false;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (!node.HasContent())
            {
                continue;
            }

            if (!isFirst && delimiter.Length > 0 && !IsBlock(node))
            {
                Append(delimiter, isBehindStyle);
            }

            Write(node);
            isFirst = false;
            isBehindStyle = !node.IsWrapped && (node.Formatting.HasFont || node.Formatting.HasQuotes);
        }
    }

    private static bool IsBlock(RunNode node) => node.Formatting.Display is DisplayMode.Block or DisplayMode.Indent;

    private void Write(RunNode node)
    {
        if (!node.HasContent())
        {
            return;
        }

        var formatting = node.Formatting;
        if (ReferenceEquals(formatting, Formatting.None) && node.LinkUrl is null && node.Tag != RunTag.NoDecoration)
        {
            WriteContent(node);
            return;
        }

        if (formatting.Display != DisplayMode.Unset)
        {
            Start(DisplayStyle(formatting.Display));
        }

        Append(formatting.Prefix);
        WriteStyled(node, formatting);
        Append(formatting.Suffix, (formatting.HasFont || formatting.HasQuotes) && !node.IsWrapped);
        if (formatting.Display != DisplayMode.Unset)
        {
            End(DisplayStyle(formatting.Display));
        }
    }

    private void WriteContent(RunNode node)
    {
        if (node.Children is { } children)
        {
            WriteAll(children, node.Delimiter);
        }
        else
        {
            Append(node.Text!);
            _isAfterCite = node.Tag == RunTag.CiteDelimiter;
        }
    }

    private void WriteStyled(RunNode node, Formatting formatting)
    {
        var outerQuotes = _quotes;
        var closeQuote = formatting.HasQuotes ? OpenQuotes(node.Tag) : null;
        if (node.LinkUrl is { } url)
        {
            _operations.Add(new MarkupOperation(_length, true, default, url));
        }

        if ((formatting.HasFont && !IsSlantedWithoutNeed(node, formatting)) || node.Tag == RunTag.NoDecoration)
        {
            WriteWithFonts(node, formatting);
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
            AppendCloseQuote(closeQuote);
            _quotes = outerQuotes;
        }
    }

    // Quotes alternate; single marks in data stay single where nothing is around them, and curly ones that the locale
    // does not use stay as they are. The result is the mark that closes.
    private string OpenQuotes(RunTag tag)
    {
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

        var isInner = _quotes == QuoteLevel.Outer || (_quotes == QuoteLevel.None && tag == RunTag.SingleQuotes);
        _quotes = isInner ? QuoteLevel.Inner : QuoteLevel.Outer;
        Append(isInner ? locale.OpenInnerQuote : locale.OpenQuote);
        return isInner ? locale.CloseInnerQuote : locale.CloseQuote;
    }

    // Scripts such as Chinese have no italics.
    private static bool IsSlantedWithoutNeed(RunNode node, Formatting formatting) =>
        formatting.FontStyle != FontStyle.Unset && node.Children is null
        && formatting is
        {
            FontWeight: FontWeight.Unset, FontVariant: FontVariant.Unset,
            TextDecoration: TextDecoration.Unset, VerticalAlign: VerticalAlign.Unset
        }
        && !Scripts.HasSpacedScript(node.Text);

    private void WriteWithFonts(RunNode node, Formatting formatting)
    {
        var outer = _fonts;
        Span<TextStyle> styles = stackalloc TextStyle[8];
        var count = node.Tag == RunTag.NoDecoration
            ? _fonts.Reset(styles)
            : _fonts.Apply(formatting, node.Tag == RunTag.Markup, styles);
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

    private void AppendCloseQuote(string quote)
    {
        var start = _closeQuoteStart >= 0 ? _closeQuoteStart : _length;
        AppendRaw(quote);
        _closeQuoteStart = start;
    }

    private void Append(string text, bool isBehindStyle = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        var skip = 0;
        if (_isAfterCite)
        {
            _isAfterCite = false;
        }
        else if (_length == 0)
        {
            skip = _isEntry && _operations.Count > 0 && !_operations.Exists(IsFontStart)
                ? text.Length - text.AsSpan().TrimStart(' ').Length : 0;
        }
        else
        {
            skip = Join(text[0], isBehindStyle);
            if (skip == 0 && (text[0] is '.' or ',' or ';' or ':'))
            {
                skip = MoveIntoBlock(text[0]);
            }
        }

        if (skip < text.Length)
        {
            AppendRaw(text.AsSpan(skip));
        }
    }

    // A mark behind a block belongs to its last line, also where the next block has begun with it.
    private int MoveIntoBlock(char mark)
    {
        var index = _operations.Count - 1;
        var opensNext = index > 0
            && _operations[index] is { IsStart: true, Url: null, Style: >= TextStyle.Block } next
            && next.Position == _length;
        index -= opensNext ? 1 : 0;
        if (index < 0
            || _operations[index] is not { IsStart: false, Url: null, Style: >= TextStyle.Block } end
            || end.Position != _length)
        {
            return 0;
        }

        AppendRaw([mark]);
        for (var i = index; i < _operations.Count; i++)
        {
            _operations[i] = _operations[i] with { Position = _length };
        }

        return 1;
    }

    // Puts right what happens where two runs meet; the result is how many characters of the second are dropped.
    private int Join(char next, bool isBehindStyle)
    {
        if (_closeQuoteStart > 0 && locale.PunctuationInQuote && (next is '.' or ','))
        {
            MoveIntoQuote(next);
            return 1;
        }

        var last = _text[_length - 1];
        if (next == ' ' && _operations.Count > 0 && _operations[^1] is { IsStart: true, Url: null } start
            && start.Position == _length)
        {
            // A space within a font is not that before it.
            return 0;
        }

        if (last != next && isBehindStyle)
        {
            // Marks of different kinds do not merge across the end of the element's own font.
            return 0;
        }

        if (_closeQuoteStart > 0 && next == '.'
            && Punctuation.Join(_text[_closeQuoteStart - 1], next) == PunctuationJoin.DropSecond
            && _text[_closeQuoteStart - 1] != next)
        {
            // A quoted question needs no full stop behind it.
            return 1;
        }

        switch (Punctuation.Join(last, next))
        {
            case PunctuationJoin.DropSecond:
                return 1;
            case PunctuationJoin.DropFirst:
                RemoveLast();
                return 0;
            default:
                return 0;
        }
    }

    private void MoveIntoQuote(char next)
    {
        var position = _closeQuoteStart;
        var isDropped = position > 0 && Punctuation.Join(_text[position - 1], next) == PunctuationJoin.DropSecond;
        if (isDropped)
        {
            return;
        }

        EnsureCapacity(1);
        Array.Copy(_text, position, _text, position + 1, _length - position);
        _text[position] = next;
        _length++;
        for (var i = _operations.Count - 1; i >= 0 && _operations[i].Position > position; i--)
        {
            _operations[i] = _operations[i] with { Position = _operations[i].Position + 1 };
        }

        // A second mark that follows meets the first one there.
        _closeQuoteStart = position + 1;
    }

    private void RemoveLast()
    {
        _length--;
        for (var i = _operations.Count - 1; i >= 0 && _operations[i].Position > _length; i--)
        {
            _operations[i] = _operations[i] with { Position = _length };
        }
    }

    private void AppendRaw(ReadOnlySpan<char> text)
    {
        EnsureCapacity(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
        _closeQuoteStart = -1;
    }

    private void EnsureCapacity(int more)
    {
        if (_length + more > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + more));
        }
    }
}
