using System.Text;
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
    public static List<RunNode> Parse(string text)
    {
        var frames = new Stack<Frame>();
        var root = new Frame(FrameKind.Root, "", Formatting.None);
        var frame = root;
        var start = 0;
        var position = 0;
        while (position < text.Length)
        {
            var token = ReadToken(text, position, frames, frame);
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

    private static Token ReadToken(string text, int position, Stack<Frame> frames, Frame frame)
    {
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

    private static Token ReadTag(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('>');
        if (end < 0 || end > 60)
        {
            return default;
        }

        var tag = text[..(end + 1)];
        return tag switch
        {
            "<i>" => Token.Open(tag.Length, FrameKind.Italic),
            "</i>" => Token.Close(tag.Length, FrameKind.Italic),
            "<b>" => Token.Open(tag.Length, FrameKind.Bold),
            "</b>" => Token.Close(tag.Length, FrameKind.Bold),
            "<sc>" => Token.Open(tag.Length, FrameKind.SmallCapsTag),
            "</sc>" => Token.Close(tag.Length, FrameKind.SmallCapsTag),
            "<sup>" => Token.Open(tag.Length, FrameKind.Sup),
            "</sup>" => Token.Close(tag.Length, FrameKind.Sup),
            "<sub>" => Token.Open(tag.Length, FrameKind.Sub),
            "</sub>" => Token.Close(tag.Length, FrameKind.Sub),
            "</span>" => Token.Close(tag.Length, FrameKind.Span),
            _ => ReadSpan(tag),
        };
    }

    private static Token ReadSpan(ReadOnlySpan<char> tag)
    {
        if (!tag.StartsWith("<span ", StringComparison.Ordinal))
        {
            return default;
        }

        if (tag.Contains("\"nocase\"", StringComparison.Ordinal))
        {
            return Token.Open(tag.Length, FrameKind.NoCase);
        }

        if (tag.Contains("\"nodecor\"", StringComparison.Ordinal))
        {
            return Token.Open(tag.Length, FrameKind.NoDecoration);
        }

        return tag.Contains("small-caps", StringComparison.Ordinal)
            ? Token.Open(tag.Length, FrameKind.SmallCapsSpan)
            : default;
    }

    private static Token ReadQuote(string text, int position, Stack<Frame> frames, Frame frame)
    {
        var c = text[position];
        var before = position > 0 ? text[position - 1] : ' ';
        var after = position + 1 < text.Length ? text[position + 1] : ' ';
        var kind = c is '"' or '“' or '”'
            ? c == '"' ? FrameKind.StraightDouble : FrameKind.CurlyDouble
            : c == '\'' ? FrameKind.StraightSingle : FrameKind.CurlySingle;
        switch (c)
        {
            case '“' or '‘':
                return Token.Open(1, kind);
            case '”':
                return Token.Close(1, kind);
            case '’':
                return IsOpen(kind, frames, frame) && !char.IsLetterOrDigit(after)
                    ? Token.Close(1, kind)
                    : default;
        }

        if (IsOpen(kind, frames, frame) && !char.IsLetterOrDigit(after) && before != ' ')
        {
            return Token.Close(1, kind);
        }

        var opens = (char.IsWhiteSpace(before)
            || before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '>' or '"' or '\'' or '‘' or '“')
            && !char.IsWhiteSpace(after);
        return opens ? Token.Open(1, kind) : c == '\'' ? Token.Apostrophe : default;
    }

    private static bool IsOpen(FrameKind kind, Stack<Frame> frames, Frame frame)
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

    private static Frame Apply(Token token, string text, int position, Stack<Frame> frames, Frame frame, Frame root)
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
            root.HasDoubleQuotes |= token.Kind == FrameKind.StraightDouble;
            return new Frame(token.Kind, written, FormattingOf(token.Kind)) { IsSecondKind = root.HasDoubleQuotes };
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

    private static bool Closes(FrameKind close, FrameKind open) => close == open
        || (close == FrameKind.Span && open is FrameKind.NoCase or FrameKind.NoDecoration or FrameKind.SmallCapsSpan);

    // What was opened and never closed is text after all.
    private static Frame Abandon(Stack<Frame> frames, Frame frame)
    {
        var outer = frames.Pop();
        outer.AddText(frame.Kind == FrameKind.StraightSingle ? "’" : frame.Written);
        outer.AddNodes(frame);
        return outer;
    }

    private static Formatting FormattingOf(FrameKind kind) => kind switch
    {
        FrameKind.Italic => Italic,
        FrameKind.Bold => Bold,
        FrameKind.SmallCapsTag or FrameKind.SmallCapsSpan => SmallCaps,
        FrameKind.Sup => Sup,
        FrameKind.Sub => Sub,
        FrameKind.NoCase or FrameKind.NoDecoration => Formatting.None,
        _ => Quotes,
    };

    private enum FrameKind
    {
        Root,
        Italic,
        Bold,
        SmallCapsTag,
        SmallCapsSpan,
        Sup,
        Sub,
        Span,
        NoCase,
        NoDecoration,
        StraightDouble,
        StraightSingle,
        CurlyDouble,
        CurlySingle,
    }

    private readonly record struct Token(int Length, bool IsOpen, FrameKind Kind)
    {
        public static readonly Token Apostrophe = new(1, false, FrameKind.Root);

        public bool IsApostrophe => Length == 1 && Kind == FrameKind.Root;

        public static Token Open(int length, FrameKind kind) => new(length, true, kind);

        public static Token Close(int length, FrameKind kind) => new(length, false, kind);
    }

    private sealed class Frame(FrameKind kind, string written, Formatting formatting)
    {
        private readonly List<RunNode> _nodes = [];
        private readonly StringBuilder _text = new();

        public FrameKind Kind => kind;

        public string Written => written;

        /// <summary>Whether double marks have been seen in the text; then single ones are the inner kind.</summary>
        public bool HasDoubleQuotes { get; set; }

        public bool IsSecondKind { get; init; }

        /// <summary>What has been read, with the text up to here as a last leaf.</summary>
        public List<RunNode> Nodes
        {
            get
            {
                if (_text.Length > 0)
                {
                    _nodes.Add(new RunNode(_text.ToString(), Formatting.None, RunTag.Field));
                    _text.Clear();
                }

                return _nodes;
            }
        }

        // Adjacent texts are one leaf: punctuation is only put right between leaves.
        public void AddText(ReadOnlySpan<char> text) => _text.Append(text);

        public void AddNodes(Frame inner)
        {
            foreach (var node in inner.Nodes)
            {
                if (node is { Children: null, Tag: RunTag.Field })
                {
                    AddText(node.Text);
                }
                else
                {
                    Nodes.Add(node);
                }
            }
        }

        public void AddFrame(Frame inner)
        {
            if (inner.Nodes.Count > 0)
            {
                var tag = inner.Kind switch
                {
                    FrameKind.NoCase => RunTag.NoCase,
                    FrameKind.NoDecoration => RunTag.NoDecoration,
                    FrameKind.StraightSingle when inner.IsSecondKind => RunTag.SingleQuotes,
                    FrameKind.CurlySingle => RunTag.CurlySingleQuotes,
                    FrameKind.CurlyDouble => RunTag.CurlyDoubleQuotes,
                    _ => RunTag.Markup,
                };
                Nodes.Add(new RunNode(inner.Nodes, inner.Style, "", tag));
            }
        }

        private Formatting Style => formatting;
    }
}
