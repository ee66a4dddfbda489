using System.Net;

namespace RefKit.Linting.Written;

/// <summary>An entry in one line, and where each of its characters stands in the source.</summary>
internal sealed class WrittenEntry
{
    // Joined lines and markup leave gaps; what is farther away is not there.
    private const int MaxGap = 1000;

    private readonly WrittenChar?[] _places;
    private readonly TextRange _range;
    private readonly string _source;
    private readonly WrittenMarkup _markup;
    private readonly bool _isWhole;

    private WrittenEntry(
        string source, string text, TextRange range, WrittenMarkup markup, WrittenChar?[] places, bool isWhole)
    {
        _isWhole = isWhole;
        _source = source;
        _range = range;
        _markup = markup;
        _places = places;
        Text = text;
    }

    /// <summary>The entry in one line, without markup and number.</summary>
    public string Text { get; }

    /// <summary>Whether italics could be seen.</summary>
    public bool ShowsItalics => _markup != WrittenMarkup.Plain;

    /// <summary>Finds the characters of an entry in the source, from the last to the first: what stands before an entry
    /// (its number) is of no consequence, what stands behind is part of it.</summary>
    public static WrittenEntry Align(string source, string text, TextRange range, WrittenMarkup markup)
    {
        var seen = WrittenText.Read(source, range, markup);
        var places = new WrittenChar?[text.Length];

        // The range of an entry in columns is its first line: what stands elsewhere cannot be placed, nor edited.
        var isWhole = seen.Count(static x => !char.IsWhiteSpace(x.Value)) * 10
            >= text.Count(static x => !char.IsWhiteSpace(x)) * 9;
        var next = isWhole ? seen.Count - 1 : -1;
        for (var i = text.Length - 1; i >= 0 && next >= 0; i--)
        {
            var at = next;
            while (at >= 0 && next - at < MaxGap && !IsSame(text[i], seen[at].Value))
            {
                at--;
            }

            if (at >= 0 && next - at < MaxGap)
            {
                places[i] = seen[at];
                next = at - 1;
            }
        }

        return new WrittenEntry(source, text, range, markup, places, isWhole);
    }

    /// <summary>Whether a character is set in italics.</summary>
    public bool IsItalic(int index) => _places[index] is { IsItalic: true };

    /// <summary>The place in the source of a place in the entry; of a point, where its next character begins.</summary>
    public TextRange ToSource(int start, int length)
    {
        if (!_isWhole)
        {
            return _range;
        }

        var first = StartOf(start);
        var last = length == 0 ? first : EndOf(start + length - 1);
        return TextRange.FromBounds(first, Math.Max(first, last));
    }

    /// <summary>An edit of the source that does what an edit of the entry says; null where markup stands within the
    /// place.</summary>
    public (TextRange Range, string NewText)? ToSourceEdit(int start, int length, string newText)
    {
        if (!_isWhole)
        {
            return null;
        }

        if (length == 0)
        {
            return (new TextRange(start > 0 && _places[start - 1] is { } before
                ? before.Start + before.Length
                : StartOf(start), 0), Escape(newText));
        }

        WrittenChar? last = null;
        for (var i = start; i < start + length; i++)
        {
            if (_places[i] is not { } place || (last is { } previous && !IsBlankBetween(previous, place)))
            {
                return null;
            }

            last = place;
        }

        return (ToSource(start, length), Escape(newText));
    }

    /// <summary>The edits that set a place in italics; empty where markup stands in the way.</summary>
    public IEnumerable<(TextRange Range, string NewText)> ItalicEdits(int start, int length)
    {
        if (ToSourceEdit(start, length, "") is not { } whole)
        {
            return [];
        }

        var (open, close) = _markup == WrittenMarkup.Html ? ("<i>", "</i>") : ("*", "*");
        return [(new TextRange(whole.Range.Start, 0), open), (new TextRange(whole.Range.End, 0), close)];
    }

    /// <summary>The edits that take a place out of italics: marks at its ends go, or close and open them; empty where
    /// other markup stands in the way.</summary>
    public IEnumerable<(TextRange Range, string NewText)> UprightEdits(int start, int length)
    {
        var end = start + length;
        if (ToSourceEdit(start, length, "") is not { } whole || _places[start] is not { IsItalic: true }
            || _places[end - 1] is not { IsItalic: true })
        {
            return [];
        }

        var (open, close) = (OpeningMark(whole.Range.Start), ClosingMark(whole.Range.End));
        var (opened, closed) = _markup == WrittenMarkup.Html ? ("<i>", "</i>") : ("*", "*");
        return (open, close) switch
        {
            ( > 0, > 0) =>
                [(new TextRange(whole.Range.Start - open, open), ""), (new TextRange(whole.Range.End, close), "")],
            (0, > 0) when start > 0 && IsItalicAt(start - 1) =>
                [(new TextRange(EndBefore(start), 0), closed), (new TextRange(whole.Range.End, close), "")],
            ( > 0, 0) when IsItalicAt(end) =>
                [(new TextRange(whole.Range.Start - open, open), ""), (new TextRange(StartBehind(end), 0), opened)],
            _ => [],
        };
    }

    // Blanks at the end of what stays in italics do not: marks of Markdown close behind a word only.
    private int EndBefore(int index)
    {
        var at = index - 1;
        while (at > 0 && Text[at] is ' ' or ',')
        {
            at--;
        }

        return EndOf(at);
    }

    private int StartBehind(int index)
    {
        var at = index;
        while (at < Text.Length - 1 && Text[at] is ' ' or ',' or '.')
        {
            at++;
        }

        return StartOf(at);
    }

    private bool IsItalicAt(int index) => index < _places.Length && _places[index] is { IsItalic: true };

    // How long the mark is that ends where a place begins; 0 when there is none.
    private int OpeningMark(int position)
    {
        var before = _source.AsSpan(_range.Start, position - _range.Start);
        if (_markup != WrittenMarkup.Html)
        {
            return before is [.., '*' or '_'] && before is not ([.., '*', '*'] or [.., '_', '_']) ? 1 : 0;
        }

        var tag = before.EndsWith(">", StringComparison.Ordinal) ? before.LastIndexOf('<') : -1;
        return tag >= 0 && WrittenText.IsItalicTag(before[tag..], isEnd: false) ? before.Length - tag : 0;
    }

    private int ClosingMark(int position)
    {
        var behind = _source.AsSpan(position, _range.End - position);
        if (_markup != WrittenMarkup.Html)
        {
            return behind is ['*' or '_', ..] && behind is not (['*', '*', ..] or ['_', '_', ..]) ? 1 : 0;
        }

        var end = behind is ['<', ..] ? behind.IndexOf('>') + 1 : 0;
        return end > 0 && WrittenText.IsItalicTag(behind[..end], isEnd: true) ? end : 0;
    }

    private bool IsBlankBetween(WrittenChar before, WrittenChar after)
    {
        var from = before.Start + before.Length;
        return after.Start >= from && _source.AsSpan(from, after.Start - from).IsWhiteSpace();
    }

    private int StartOf(int index)
    {
        for (var i = index; i < _places.Length; i++)
        {
            if (_places[i] is { } place)
            {
                return place.Start;
            }
        }

        return _range.End;
    }

    private int EndOf(int index)
    {
        for (var i = index; i >= 0; i--)
        {
            if (_places[i] is { } place)
            {
                return place.Start + place.Length;
            }
        }

        return _range.Start;
    }

    private string Escape(string text) =>
        _markup == WrittenMarkup.Html
            ? WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal)
            : text;

    private static bool IsSame(char wanted, char seen) =>
        wanted == seen || (char.IsWhiteSpace(wanted) && char.IsWhiteSpace(seen));
}
