using System.Globalization;
using System.Text;

namespace RefKit.Parsing.Fields;

/// <summary>Trimming that all fields share.</summary>
internal static class FieldText
{
    public const string Dashes = "-‐‑‒–—―−﹣－";
    private const string Quotes = "\"“”„‟«»‹›‘’‚‛'`´″〝〞「」『』《》";
    private const string OpeningQuotes = "\"“„‟«»‹›‘‚‛'`″〝「『《”’";
    private const string Separators = " \t\r\n\u00A0\u2009\u202F\u3000,;:|=~+·•、，；：。．";

    /// <summary>One space for any run of white space, none at the ends.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsCollapsed(text))
        {
            return text.ToString();
        }

        var collapsed = new StringBuilder(text.Length);
        var isSpace = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isSpace = true;
                continue;
            }

            if (isSpace)
            {
                collapsed.Append(' ');
                isSpace = false;
            }

            collapsed.Append(c);
        }

        return collapsed.ToString();
    }

    // Nothing but single spaces between the words.
    private static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        var isSpace = false;
        foreach (var c in text)
        {
            if (c > ' ' && c < '\u0080')
            {
                isSpace = false;
                continue;
            }

            if ((c != ' ' && char.IsWhiteSpace(c)) || (c == ' ' && isSpace))
            {
                return false;
            }

            isSpace = c == ' ';
        }

        return true;
    }

    /// <summary>Without separators at both ends and full stops at the end; brackets and quotes stay.</summary>
    public static ReadOnlySpan<char> TrimSeparators(ReadOnlySpan<char> text) =>
        text.TrimStart(Separators).TrimStart('.').TrimEnd(Separators).TrimEnd('.').Trim(Separators);

    /// <summary>Without the pair of quotes that encloses the whole text: “Title” and 'Title,' but not “A” and
    /// “B”.</summary>
    public static ReadOnlySpan<char> TrimQuotes(ReadOnlySpan<char> text)
    {
        while (text.Length >= 2 && OpeningQuotes.Contains(text[0]))
        {
            var inner = text[1..].TrimEnd(Separators + ".");
            if (inner.IsEmpty || !Quotes.Contains(inner[^1]) || !Encloses(text[0], inner[..^1]))
            {
                break;
            }

            text = inner[..^1].Trim(Separators);
        }

        // A quote that was opened or closed outside the field leaves its other half.
        if (text.Length > 1 && OpeningQuotes.Contains(text[0]) && text[1..].IndexOfAny(Quotes) < 0)
        {
            text = text[1..].TrimStart();
        }

        return text.Length > 1 && Quotes.Contains(text[^1]) && text[^1] is not ('\'' or '’' or '´')
            && text[..^1].IndexOfAny(Quotes) < 0
            ? text[..^1].TrimEnd(Separators)
            : text;
    }

    /// <summary>Without one pair of brackets around the whole text.</summary>
    public static ReadOnlySpan<char> TrimBrackets(ReadOnlySpan<char> text)
    {
        if (text.Length >= 2 && text[0] is '(' or '[' or '（' or '［' or '{' or '〔')
        {
            var close = text[0] switch { '(' => ')', '[' => ']', '（' => '）', '［' => '］', '{' => '}', _ => '〕' };
            if (text[^1] == close && text[1..].IndexOf(close) == text.Length - 2)
            {
                return text[1..^1].Trim();
            }
        }

        return text;
    }

    /// <summary>Whether the text has no more than punctuation, symbols and spaces.</summary>
    public static bool IsPunctuation(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the character belongs to Han, kana or Hangul.</summary>
    public static bool IsEastAsian(char c) =>
        c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF'
            or >= '\uF900' and <= '\uFAFF' or '々';

    /// <summary>Reads a run of ASCII digits that fits an int; false for anything else.</summary>
    public static bool TryReadInt32(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // The first quote pairs with the last one when none of its kind closes in between.
    private static bool Encloses(char open, ReadOnlySpan<char> inner)
    {
        var close = open switch
        {
            '“' or '„' or '‟' => "”“",
            '«' => "»",
            '»' => "«",
            '‹' => "›",
            '›' => "‹",
            '‘' or '‚' or '‛' => "",
            '「' => "」",
            '『' => "』",
            '《' => "》",
            '"' or '″' => "\"",
            _ => "",
        };
        var depth = 0;
        foreach (var c in inner)
        {
            if (close.Length > 0 && close.Contains(c) && c != open)
            {
                if (depth-- == 0)
                {
                    return false;
                }
            }
            else if (c == open)
            {
                depth++;
            }
        }

        return open is not '"' || depth % 2 == 0;
    }
}
