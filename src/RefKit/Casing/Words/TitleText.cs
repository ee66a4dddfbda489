using System.Buffers;

namespace RefKit.Casing.Words;

/// <summary>
/// The letters of a title without its inline markup (CSL-JSON's, and other tags of HTML, JATS and MathML), and where each
/// stands in the title. What else stands in angle brackets is text.
/// </summary>
internal sealed class TitleText
{
    private const int LongestTag = 120;

    private static readonly SearchValues<char> TagSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:");

    private readonly string _source;
    private readonly char[] _letters;
    private readonly int[] _places;
    private readonly TitleWordFlags[] _flags;

    private TitleText(string source, char[] letters, int[] places, TitleWordFlags[] flags)
    {
        _source = source;
        _letters = letters;
        _places = places;
        _flags = flags;
    }

    public ReadOnlySpan<char> Letters => _letters;

    /// <summary>How each letter stands: protected, italic, raised.</summary>
    public ReadOnlySpan<TitleWordFlags> Flags => _flags;

    /// <summary>Takes a title apart.</summary>
    public static TitleText Read(string source)
    {
        var letters = new char[source.Length];
        var places = new int[source.Length];
        var flags = new TitleWordFlags[source.Length];
        var open = new Stack<(TitleWordFlags Flags, bool IsBrace)>();
        var current = TitleWordFlags.None;
        var closing = source.AsSpan().Count('}');
        var openBraces = 0;
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '<' && TagAt(source, i, out var style, out var isEnd, out var isEmpty) is > 0 and var tagLength)
            {
                if (isEmpty)
                {
                    i += tagLength - 1;
                    continue;
                }

                if (!isEnd)
                {
                    open.Push((current, false));
                    current |= style;
                }
                else if (open.TryPeek(out var outer) && !outer.IsBrace)
                {
                    current = open.Pop().Flags;
                }

                i += tagLength - 1;
                continue;
            }

            // Braces protect only where they close: a single one is a sign like any other.
            if (c == '{' && openBraces < closing)
            {
                openBraces++;
                open.Push((current, true));
                current |= TitleWordFlags.Protected;
            }
            else if (c == '}')
            {
                closing--;
                if (open.TryPeek(out var outer) && outer.IsBrace)
                {
                    openBraces--;
                    current = open.Pop().Flags;
                }
            }

            letters[length] = c;
            places[length] = i;
            flags[length++] = current;
        }

        return new TitleText(source, letters[..length], places[..length], flags[..length]);
    }

    /// <summary>Where a range of letters stands in the title.</summary>
    public (int Start, int Length) PlaceOf(int start, int end)
    {
        var place = _places[start];
        return (place, _places[end - 1] + 1 - place);
    }

    /// <summary>The title with other letters.</summary>
    public string With(ReadOnlySpan<char> letters)
    {
        if (letters.SequenceEqual(_letters))
        {
            return _source;
        }

        var text = _source.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            text[_places[i]] = letters[i];
        }

        return new string(text);
    }

    /// <summary>A part of the title, markup included, with other letters.</summary>
    public string With(ReadOnlySpan<char> letters, int start, int end, int place, int length)
    {
        var text = _source.AsSpan(place, length).ToArray();
        for (var i = start; i < end; i++)
        {
            text[_places[i] - place] = letters[i];
        }

        return new string(text);
    }

    private static int TagAt(string source, int start, out TitleWordFlags style, out bool isEnd, out bool isEmpty)
    {
        style = TitleWordFlags.None;
        isEnd = false;
        isEmpty = false;
        var rest = source.AsSpan(start + 1, Math.Min(LongestTag, source.Length - start - 1));
        var end = rest.IndexOf('>');
        if (end <= 0)
        {
            return 0;
        }

        var tag = rest[..end];
        isEnd = tag[0] == '/';
        var body = (isEnd ? tag[1..] : tag).TrimEnd('/');
        var nameEnd = body.IndexOf(' ');
        var name = nameEnd < 0 ? body : body[..nameEnd];
        isEmpty = tag[^1] == '/';
        if (name.IsEmpty || name.ContainsAnyExcept(TagSigns) || (nameEnd > 0 && !body.Contains('=')))
        {
            return 0;
        }

        style = name switch
        {
            "i" or "em" or "italic" => TitleWordFlags.Italic,
            "sup" or "sub" => TitleWordFlags.Script,
            _ when name.StartsWith("mml:", StringComparison.Ordinal) => TitleWordFlags.Protected,
            "math" => TitleWordFlags.Protected,
            "span" when body.Contains("nocase", StringComparison.Ordinal) => TitleWordFlags.Protected,
            _ => TitleWordFlags.None,
        };
        return end + 2;
    }
}
