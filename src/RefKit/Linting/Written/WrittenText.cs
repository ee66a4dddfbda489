using System.Net;

namespace RefKit.Linting.Written;

/// <summary>Reads what is seen of a source: tags and marks go, entities are decoded, italics are noted. Linear in the
/// length of the source.</summary>
internal static class WrittenText
{
    private const int MaxEntityLength = 32;
    private const int MaxSpanLength = 400;

    /// <summary>The characters of a part of the source that can be seen.</summary>
    public static List<WrittenChar> Read(string source, TextRange range, WrittenMarkup markup)
    {
        var part = source.AsSpan(range.Start, range.Length);
        return markup switch
        {
            WrittenMarkup.Html => ReadHtml(part, range.Start),
            WrittenMarkup.Markdown => ReadMarkdown(part, range.Start),
            _ => ReadPlain(part, range.Start),
        };
    }

    /// <summary>How a source seems to be written.</summary>
    public static WrittenMarkup Detect(string source)
    {
        if (source.Contains("</", StringComparison.Ordinal)
            && (source.Contains("</p>", StringComparison.OrdinalIgnoreCase)
                || source.Contains("</li>", StringComparison.OrdinalIgnoreCase)
                || source.Contains("</div>", StringComparison.OrdinalIgnoreCase)
                || source.Contains("</i>", StringComparison.OrdinalIgnoreCase)
                || source.Contains("</em>", StringComparison.OrdinalIgnoreCase)))
        {
            return WrittenMarkup.Html;
        }

        foreach (var seen in ReadMarkdown(source, 0))
        {
            if (seen.IsItalic)
            {
                return WrittenMarkup.Markdown;
            }
        }

        return WrittenMarkup.Plain;
    }

    /// <summary>Whether a tag of HTML opens, or ends, italics.</summary>
    public static bool IsItalicTag(ReadOnlySpan<char> tag, bool isEnd) =>
        tag.Length > 2 && ItalicsOf(tag) == (isEnd ? -1 : 1);

    private static List<WrittenChar> ReadPlain(ReadOnlySpan<char> text, int offset)
    {
        var seen = new List<WrittenChar>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            seen.Add(new WrittenChar(text[i], offset + i, 1, false));
        }

        return seen;
    }

    private static List<WrittenChar> ReadHtml(ReadOnlySpan<char> text, int offset)
    {
        var seen = new List<WrittenChar>(text.Length);
        var depth = 0;
        var hasTags = true;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '<' && hasTags && i + 1 < text.Length
                && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!'))
            {
                var length = text[i..].IndexOf('>') + 1;
                hasTags = length > 0;
                if (length > 0)
                {
                    var tag = text.Slice(i, length);
                    depth = Math.Max(0, depth + ItalicsOf(tag));
                    if (IsBreak(tag))
                    {
                        // It shows as a space in the entry.
                        seen.Add(new WrittenChar(' ', offset + i, length, depth > 0));
                    }

                    i += length;
                    continue;
                }
            }

            var (value, taken) = text[i] == '&' ? Entity(text[i..]) : (text[i], 1);
            seen.Add(new WrittenChar(value, offset + i, taken, depth > 0));
            i += taken;
        }

        return seen;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag[1] == '/' ? 2 : 1)..^1];
        var end = name.IndexOfAny(" \t\r\n/");
        return end < 0 ? name : name[..end];
    }

    private static bool IsBreak(ReadOnlySpan<char> tag) => NameOf(tag).Equals("br", StringComparison.OrdinalIgnoreCase);

    private static int ItalicsOf(ReadOnlySpan<char> tag)
    {
        var isEnd = tag[1] == '/';
        var name = NameOf(tag);
        return name.Equals("i", StringComparison.OrdinalIgnoreCase)
            || name.Equals("em", StringComparison.OrdinalIgnoreCase)
            || name.Equals("cite", StringComparison.OrdinalIgnoreCase)
            ? isEnd ? -1 : 1
            : 0;
    }

    private static (char Value, int Length) Entity(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(MaxEntityLength, text.Length)].IndexOf(';') + 1;
        var decoded = length > 0 ? WebUtility.HtmlDecode(text[..length].ToString()) : "";
        return decoded.Length == 1 && length > 1 ? (decoded[0], length) : ('&', 1);
    }

    // Marks stay among the characters where they may be no marks; the entry's own text tells.
    private static List<WrittenChar> ReadMarkdown(ReadOnlySpan<char> text, int offset)
    {
        var seen = new List<WrittenChar>(text.Length);
        var italicEnd = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ']' && i + 1 < text.Length && text[i + 1] == '(' && AddressEnd(text, i + 2) is var close
                && close > 0)
            {
                i = close;
                continue;
            }

            if (i >= italicEnd && c is '*' or '_' && (i == 0 || text[i - 1] != c) && ReadEmphasis(text, i) is var end
                && end > 0)
            {
                italicEnd = Math.Max(italicEnd, end);
            }

            seen.Add(new WrittenChar(c, offset + i, 1, i < italicEnd && c is not ('*' or '_')));
        }

        return seen;
    }

    // Where an address in a link ends: only one without spaces.
    private static int AddressEnd(ReadOnlySpan<char> text, int start)
    {
        var window = text.Slice(start, Math.Min(MaxSpanLength, text.Length - start));
        var depth = 1;
        for (var i = 0; i < window.Length && !char.IsWhiteSpace(window[i]); i++)
        {
            depth += window[i] == '(' ? 1 : window[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return start + i;
            }
        }

        return -1;
    }

    // Where the emphasis that opens here closes; -1 where none does or it is bold.
    private static int ReadEmphasis(ReadOnlySpan<char> text, int start)
    {
        var mark = 1;
        while (start + mark < text.Length && text[start + mark] == text[start] && mark < 3)
        {
            mark++;
        }

        var from = start + mark;
        if (mark == 2 || from >= text.Length || char.IsWhiteSpace(text[from])
            || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return -1;
        }

        var window = text.Slice(from, Math.Min(MaxSpanLength, text.Length - from));
        var close = window.IndexOf(text[start]);
        return close < 1 || char.IsWhiteSpace(window[close - 1]) ? -1 : from + close;
    }
}
