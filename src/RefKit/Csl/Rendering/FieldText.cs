using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Reads the inline markup that CSL-JSON allows in field text (<c>i b sc sup sub</c>, <c>span</c> with small capitals
/// or
/// <c>nocase</c>) and finds pairs of quotation marks, so that they can alternate with those of the style. Tags and
/// marks without a partner stay as they are written; straight apostrophes become curly.
/// </summary>
internal static class FieldText
{
    // Deeper nesting than this is kept as text.
    private const int MaxDepth = 32;

    private const int MaxTagLength = 61;

    private static readonly Formatting Italic = new() { FontStyle = FontStyle.Italic };
    private static readonly Formatting Bold = new() { FontWeight = FontWeight.Bold };
    private static readonly Formatting SmallCaps = new() { FontVariant = FontVariant.SmallCaps };
    private static readonly Formatting Sup = new() { VerticalAlign = VerticalAlign.Sup };
    private static readonly Formatting Sub = new() { VerticalAlign = VerticalAlign.Sub };
    private static readonly Formatting Quotes = new() { HasQuotes = true };

    private static readonly System.Buffers.SearchValues<char> Special =
        System.Buffers.SearchValues.Create("<\"'‘“");

    private static readonly System.Buffers.SearchValues<char> SpacedPunctuation =
        System.Buffers.SearchValues.Create(":;?!«»");

    public static bool NeedsParsing(string text) => text.AsSpan().ContainsAny(Special);

    /// <summary>Whether there is markup or a quotation mark, also one that is the locale's own.</summary>
    public static bool NeedsParsing(string text, QuoteCharacters quotes) => NeedsParsing(text) || quotes.OpenIn(text);

    /// <summary>Narrow no-break spaces where French puts spaces within punctuation: before : ; ? ! and within «
    /// ».</summary>
    public static string Typeset(string text)
    {
        if (!text.AsSpan().ContainsAny(SpacedPunctuation))
        {
            return text;
        }

        return string.Create(text.Length, text, static (output, input) =>
        {
            for (var i = 0; i < input.Length; i++)
            {
                var isInner = input[i] == ' '
                    && ((i + 1 < input.Length && (input[i + 1] is ':' or ';' or '?' or '!' or '»'))
                        || (i > 0 && input[i - 1] == '«'));
                output[i] = isInner ? '\u202F' : input[i];
            }
        });
    }

    /// <summary>The text as nodes; at least one, though it may be empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">Marks of the locale to pair too.</param>
    public static List<RunNode> Parse(string text, QuoteCharacters quotes = default)
    {
        var frames = new Stack<FieldFrame>();
        var root = new FieldFrame(FieldFrameKind.Root, "", Formatting.None);
        var frame = root;
        var start = 0;
        var position = 0;
        while (position < text.Length)
        {
            var token = ReadToken(text, position, frames, frame, quotes);
            if (token.Length == 0)
            {
                position++;
                continue;
            }

            frame.AddText(text.AsSpan(start, position - start));
            frame = Apply(token, text, position, frames, frame, root);
            position += token.Length;
            start = position;
        }

        frame.AddText(text.AsSpan(start));
        while (frames.Count > 0)
        {
            frame = Abandon(frames, frame);
        }

        return frame.Nodes is { Count: > 0 } nodes ? nodes : [new RunNode("", Formatting.None, RunTag.Field)];
    }

    private static FieldToken ReadToken(
        string text, int position, Stack<FieldFrame> frames, FieldFrame frame, QuoteCharacters quotes)
    {
        if (text[position] > '\u007F' && ReadOwnQuote(text[position], frames, frame, quotes) is { Length: > 0 } token)
        {
            return token;
        }

        switch (text[position])
        {
            case '<':
                return ReadTag(text.AsSpan(position));
            case '"':
            case '“':
            case '”':
            case '‘':
            case '\'':
            case '’':
                return ReadQuote(text, position, frames, frame);
            default:
                return default;
        }
    }

    private static FieldToken ReadTag(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, MaxTagLength)].IndexOf('>');
        if (end < 0)
        {
            return default;
        }

        var tag = text[..(end + 1)];
        return tag switch
        {
            "<i>" => FieldToken.Open(tag.Length, FieldFrameKind.Italic),
            "</i>" => FieldToken.Close(tag.Length, FieldFrameKind.Italic),
            "<b>" => FieldToken.Open(tag.Length, FieldFrameKind.Bold),
            "</b>" => FieldToken.Close(tag.Length, FieldFrameKind.Bold),
            "<sc>" => FieldToken.Open(tag.Length, FieldFrameKind.SmallCapsTag),
            "</sc>" => FieldToken.Close(tag.Length, FieldFrameKind.SmallCapsTag),
            "<sup>" => FieldToken.Open(tag.Length, FieldFrameKind.Sup),
            "</sup>" => FieldToken.Close(tag.Length, FieldFrameKind.Sup),
            "<sub>" => FieldToken.Open(tag.Length, FieldFrameKind.Sub),
            "</sub>" => FieldToken.Close(tag.Length, FieldFrameKind.Sub),
            "</span>" => FieldToken.Close(tag.Length, FieldFrameKind.Span),
            _ => ReadSpan(tag),
        };
    }

    private static FieldToken ReadSpan(ReadOnlySpan<char> tag)
    {
        if (!tag.StartsWith("<span ", StringComparison.Ordinal))
        {
            return default;
        }

        if (tag.Contains("\"nocase\"", StringComparison.Ordinal))
        {
            return FieldToken.Open(tag.Length, FieldFrameKind.NoCase);
        }

        if (tag.Contains("\"nodecor\"", StringComparison.Ordinal))
        {
            return FieldToken.Open(tag.Length, FieldFrameKind.NoDecoration);
        }

        return tag.Contains("small-caps", StringComparison.Ordinal)
            ? FieldToken.Open(tag.Length, FieldFrameKind.SmallCapsSpan)
            : default;
    }

    private static FieldToken ReadQuote(string text, int position, Stack<FieldFrame> frames, FieldFrame frame)
    {
        var c = text[position];
        var before = position > 0 ? text[position - 1] : ' ';
        var after = position + 1 < text.Length ? text[position + 1] : ' ';
        var kind = c is '"' or '“' or '”'
            ? c == '"' ? FieldFrameKind.StraightDouble : FieldFrameKind.CurlyDouble
            : c == '\'' ? FieldFrameKind.StraightSingle : FieldFrameKind.CurlySingle;
        switch (c)
        {
            case '“' or '‘':
                return FieldToken.Open(1, kind);
            case '”':
                return FieldToken.Close(1, kind);
            case '’':
                return IsOpen(kind, frames, frame) && !char.IsLetterOrDigit(after)
                    ? FieldToken.Close(1, kind)
                    : default;
        }

        if (IsOpen(kind, frames, frame) && !char.IsLetterOrDigit(after) && before != ' ')
        {
            return FieldToken.Close(1, kind);
        }

        var opens = (char.IsWhiteSpace(before)
            || before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '>' or '"' or '\'' or '‘' or '“')
            && !char.IsWhiteSpace(after);
        return opens ? FieldToken.Open(1, kind) : c == '\'' ? FieldToken.Apostrophe : default;
    }

    private static FieldToken ReadOwnQuote(
        char c, Stack<FieldFrame> frames, FieldFrame frame, QuoteCharacters quotes)
    {
        if (c == quotes.Open)
        {
            return FieldToken.Open(1, FieldFrameKind.LocaleOuter);
        }

        if (c == quotes.OpenInner)
        {
            return FieldToken.Open(1, FieldFrameKind.LocaleInner);
        }

        return c == quotes.Close && IsOpen(FieldFrameKind.LocaleOuter, frames, frame)
            ? FieldToken.Close(1, FieldFrameKind.LocaleOuter)
            : c == quotes.CloseInner && IsOpen(FieldFrameKind.LocaleInner, frames, frame)
                ? FieldToken.Close(1, FieldFrameKind.LocaleInner)
                : default;
    }

    private static bool IsOpen(FieldFrameKind kind, Stack<FieldFrame> frames, FieldFrame frame)
    {
        if (frame.Kind == kind)
        {
            return true;
        }

        foreach (var other in frames)
        {
            if (other.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static FieldFrame Apply(FieldToken token, string text, int position, Stack<FieldFrame> frames, FieldFrame frame, FieldFrame root)
    {
        var written = text.Substring(position, token.Length);
        if (token.IsApostrophe)
        {
            frame.AddText("’");
            return frame;
        }

        if (token.IsOpen)
        {
            if (frames.Count >= MaxDepth)
            {
                frame.AddText(written);
                return frame;
            }

            frames.Push(frame);
            root.HasDoubleQuotes |= token.Kind == FieldFrameKind.StraightDouble;
            return new FieldFrame(token.Kind, written, FormattingOf(token.Kind)) { IsSecondKind = root.HasDoubleQuotes };
        }

        if (!frames.Any(other => Closes(token.Kind, other.Kind)) && !Closes(token.Kind, frame.Kind))
        {
            frame.AddText(written);
            return frame;
        }

        while (!Closes(token.Kind, frame.Kind))
        {
            frame = Abandon(frames, frame);
        }

        var outer = frames.Pop();
        outer.AddFrame(frame);
        return outer;
    }

    private static bool Closes(FieldFrameKind close, FieldFrameKind open) => close == open
        || (close == FieldFrameKind.Span && open is FieldFrameKind.NoCase or FieldFrameKind.NoDecoration or FieldFrameKind.SmallCapsSpan);

    // What was opened and never closed is text after all.
    private static FieldFrame Abandon(Stack<FieldFrame> frames, FieldFrame frame)
    {
        var outer = frames.Pop();
        outer.AddText(frame.Kind == FieldFrameKind.StraightSingle ? "’" : frame.Written);
        outer.AddNodes(frame);
        return outer;
    }

    private static Formatting FormattingOf(FieldFrameKind kind) => kind switch
    {
        FieldFrameKind.Italic => Italic,
        FieldFrameKind.Bold => Bold,
        FieldFrameKind.SmallCapsTag or FieldFrameKind.SmallCapsSpan => SmallCaps,
        FieldFrameKind.Sup => Sup,
        FieldFrameKind.Sub => Sub,
        FieldFrameKind.NoCase or FieldFrameKind.NoDecoration => Formatting.None,
        _ => Quotes,
    };
}
