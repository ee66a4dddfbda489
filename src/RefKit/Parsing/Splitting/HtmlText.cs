using System.Net;
using System.Text;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// The readable text of an HTML page: tags go, blocks become lines of their own, entities are decoded, what is not
/// shown
/// (script, style, head, comments) is left out. One pass, linear in the length; any input gives a text.
/// </summary>
internal sealed class HtmlText
{
    private const int MaxEntityLength = 32;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr",
        "td", "th", "tbody",
        "thead", "section", "article", "aside", "header", "footer", "nav", "main", "body", "blockquote", "pre", "form",
        "figure", "figcaption",
        "address", "html", "title", "option", "select", "button", "details", "summary",
    };

    // Whose end makes a blank line; a <br> or a <td> only a new line.
    private static readonly HashSet<string> Paragraphs = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "tr", "section", "article", "blockquote",
        "footer", "header", "aside", "nav",
    };

    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "head", "template", "noscript", "svg", "math", "textarea", "iframe",
    };

    private readonly string _html;
    private readonly StringBuilder _text;
    private readonly List<int> _offsets;
    private int _position;
    private bool _hasNoMoreTags;

    private HtmlText(string html)
    {
        _html = html;
        _text = new StringBuilder(html.Length);
        _offsets = new List<int>(html.Length);
    }

    /// <summary>Whether a text is HTML: it begins like a page, or has ends of blocks.</summary>
    public static bool IsHtml(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("</p>", StringComparison.OrdinalIgnoreCase)
                || text.Contains("</li>", StringComparison.OrdinalIgnoreCase)
            || text.Contains("</div>", StringComparison.OrdinalIgnoreCase)
                || text.Contains("<br>", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<br/>", StringComparison.OrdinalIgnoreCase)
                || text.Contains("<br />", StringComparison.OrdinalIgnoreCase);
    }

    public static SourceText Strip(string html)
    {
        var reader = new HtmlText(html);
        reader.Read();
        return new SourceText(reader._text.ToString(), [.. reader._offsets], html.Length);
    }

    private void Read()
    {
        while (_position < _html.Length)
        {
            var c = _html[_position];
            if (c == '<' && _position + 1 < _html.Length && (char.IsAsciiLetter(_html[_position + 1])
                || _html[_position + 1] is '/' or '!' or '?'))
            {
                ReadTag();
            }
            else if (c == '&')
            {
                ReadEntity();
            }
            else
            {
                Append(c is '\r' or '\n' or '\t' ? ' ' : c, _position);
                _position++;
            }
        }
    }

    private void ReadTag()
    {
        var start = _position;
        if (_html.AsSpan(start).StartsWith("<!--"))
        {
            var close = _html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            _position = close < 0 ? _html.Length : close + 3;
            return;
        }

        var isEnd = _html[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < _html.Length && char.IsAsciiLetterOrDigit(_html[nameEnd]))
        {
            nameEnd++;
        }

        var name = _html[nameStart..Math.Min(nameEnd, nameStart + 20)];

        // "<2986::AID" of an unescaped DOI, or "a <b" in prose, never closes nearby.
        var end = _hasNoMoreTags ? -1 : _html.IndexOf('>', nameEnd);
        _hasNoMoreTags = end < 0;
        if (end < 0)
        {
            Append('<', start);
            _position = start + 1;
            return;
        }

        _position = end + 1;
        if (!isEnd && Hidden.Contains(name) && _html[end - 1] != '/')
        {
            SkipTo("</" + name);
        }
        else if (Blocks.Contains(name))
        {
            EndLine(start, Paragraphs.Contains(name));
        }
    }

    private void SkipTo(string endTag)
    {
        var close = _html.IndexOf(endTag, _position, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : _html.IndexOf('>', close);
        _position = end < 0 ? _html.Length : end + 1;
    }

    private void ReadEntity()
    {
        var window = _html.AsSpan(_position, Math.Min(MaxEntityLength, _html.Length - _position));
        var length = window.IndexOf(';') + 1;
        var decoded = length > 0 ? WebUtility.HtmlDecode(window[..length].ToString()) : "&";
        if (length == 0 || decoded.Length == length)
        {
            (decoded, length) = ("&", 1);
        }

        foreach (var c in decoded)
        {
            Append(c == '\u00A0' ? ' ' : c, _position);
        }

        _position += length;
    }

    private void Append(char c, int offset)
    {
        // White space between tags shows as one space, and as none at the start of a line.
        if (c == ' ' && (_text.Length == 0 || _text[^1] is ' ' or '\n'))
        {
            return;
        }

        _text.Append(c);
        _offsets.Add(offset);
    }

    private void EndLine(int offset, bool isParagraph)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
            _offsets.Add(offset);
        }

        if (isParagraph && _text.Length > 1 && _text[^2] != '\n')
        {
            _text.Append('\n');
            _offsets.Add(offset);
        }
    }
}
