using System.Net;
using System.Text;

namespace RefKit.Crossref.Answers;

/// <summary>Takes markup (HTML, JATS, MathML) and entities, also doubly escaped ones, out of deposited text.</summary>
internal static class PlainText
{
    private const int MaxTagLength = 2000;

    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        // Twice: "&amp;lt;i&amp;gt;" is deposited too.
        for (var pass = 0; pass < 2; pass++)
        {
            text = WithoutTags(text);
            text = text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
        }

        var result = WithSingleSpaces(WithoutTags(text));
        return result.Length == 0 ? null : result;
    }

    private static string WithoutTags(string text)
    {
        var open = text.IndexOf('<');
        if (open < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var position = 0;
        while (open >= 0)
        {
            var length = TagLength(text.AsSpan(open));
            plain.Append(text, position, open - position);
            if (length == 0)
            {
                plain.Append('<');
            }
            else if (PartsWords(text.AsSpan(open, length)))
            {
                plain.Append(' ');
            }

            position = open + Math.Max(length, 1);
            open = text.IndexOf('<', position);
        }

        return plain.Append(text, position, text.Length - position).ToString();
    }

    // "a<b and c>d" holds no tag: what follows a tag's name is attributes, a slash or nothing.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOfAny('<', '>') + 1;
        if (end <= 1 || end > MaxTagLength || text[end] != '>')
        {
            return 0;
        }

        var inner = text[1..end].Trim('/');
        var name = inner.IndexOfAny(" \t\r\n") is >= 0 and var space ? inner[..space] : inner;
        var rest = inner[name.Length..].Trim();
        return name.Length is > 0 and <= 40 && char.IsAsciiLetter(name[0])
            && name.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-_.") < 0
            && (rest.IsEmpty || rest.Contains('='))
            ? end + 1
            : 0;
    }

    private static bool PartsWords(ReadOnlySpan<char> tag)
    {
        var name = tag.Trim("</> ");
        name = name.IndexOf(' ') is >= 0 and var space ? name[..space] : name;
        name = name[(name.IndexOf(':') + 1)..];
        return name is "br" or "p" or "title" or "BR" or "P" or "list-item" or "break" or "div";
    }

    private static string WithSingleSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        var isSpace = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isSpace = true;
                continue;
            }

            if (c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' || char.IsControl(c))
            {
                continue;
            }

            if (isSpace && result.Length > 0)
            {
                result.Append(' ');
            }

            isSpace = false;
            result.Append(c);
        }

        return result.ToString();
    }
}
