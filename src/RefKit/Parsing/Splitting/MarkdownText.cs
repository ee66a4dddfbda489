using System.Text;

namespace RefKit.Parsing.Splitting;

/// <summary>Takes Markdown's inline marks out of a reference: emphasis, links, escapes. Text without such marks
/// stays.</summary>
internal static class MarkdownText
{
    private const int LongestSpan = 400;

    public static string Unmark(string text)
    {
        if (text.AsSpan().IndexOfAny("*_\\[<`") < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '\\' && position + 1 < text.Length && char.IsAscii(text[position + 1])
                && char.IsPunctuation(text[position + 1]))
            {
                plain.Append(text[position + 1]);
                position += 2;
            }
            else if (c == '[' && TryReadLink(text, position, out var label, out var address, out var end))
            {
                plain.Append(label);
                if (!label.Contains(address, StringComparison.OrdinalIgnoreCase)
                    && !address.EndsWith(label, StringComparison.OrdinalIgnoreCase))
                {
                    plain.Append(' ').Append(address);
                }

                position = end;
            }
            else if (c == '<' && TryReadAutolink(text, position, out var link))
            {
                plain.Append(link);
                position += link.Length + 2;
            }
            else if (c is '*' or '_' && TryReadEmphasis(text, position, out var mark, out var close))
            {
                plain.Append(Unmark(text[(position + mark)..close]));
                position = close + mark;
            }
            else
            {
                plain.Append(c);
                position++;
            }
        }

        return plain.ToString();
    }

    // "*Journal of Pain*": the marks touch the words inside, and no letter outside.
    private static bool TryReadEmphasis(string text, int start, out int mark, out int close)
    {
        var c = text[start];
        mark = 1;
        while (mark < 3 && start + mark < text.Length && text[start + mark] == c)
        {
            mark++;
        }

        close = -1;
        var from = start + mark;
        if (from >= text.Length || char.IsWhiteSpace(text[from]) || text[from] == c
            || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return false;
        }

        var marks = new string(c, mark);
        close = text.IndexOf(marks, from, Math.Min(LongestSpan, text.Length - from), StringComparison.Ordinal);
        if (close < 0 || char.IsWhiteSpace(text[close - 1]))
        {
            return false;
        }

        var after = close + mark;
        return after >= text.Length || (text[after] != c && (c == '*' || !char.IsLetterOrDigit(text[after])));
    }

    private static bool TryReadLink(string text, int start, out string label, out string address, out int end)
    {
        (label, address, end) = ("", "", 0);
        var window = text.AsSpan(start, Math.Min(LongestSpan, text.Length - start));
        var middle = window.IndexOf("](");
        if (middle < 1)
        {
            return false;
        }

        var depth = 1;
        var close = middle + 2;
        while (close < window.Length && depth > 0)
        {
            depth += window[close] == '(' ? 1 : window[close] == ')' ? -1 : 0;
            close++;
        }

        label = window[1..middle].ToString();
        address = depth > 0 ? "" : window[(middle + 2)..(close - 1)].ToString();
        end = start + close;
        return depth == 0 && address.Contains("://", StringComparison.Ordinal);
    }

    private static bool TryReadAutolink(string text, int start, out string link)
    {
        var close = text.IndexOf('>', start, Math.Min(LongestSpan, text.Length - start));
        link = close > start ? text[(start + 1)..close] : "";
        return link.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && !link.Contains(' ', StringComparison.Ordinal);
    }
}
