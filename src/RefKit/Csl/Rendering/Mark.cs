namespace RefKit.Csl.Rendering;

/// <summary>
/// The punctuation marks that move and merge where two runs meet, and how: of two equal ones one stays; a full stop
/// gives way to any mark but a comma before it, a colon or semicolon to a question or exclamation mark; all others stay
/// both.
/// </summary>
internal static class Mark
{
    // Most affixes have one or two characters: those of one are made once.
    private static readonly string[] Ascii =
        [.. Enumerable.Range(0, 128).Select(static c => ((char)c).ToString())];

    public static bool IsMark(char c) => c is '.' or ',' or ';' or ':' or '!' or '?';

    public static bool IsMarkOrSpace(char c) => IsMark(c) || c is ' ' or '\u00A0';

    /// <summary>Marks that go into quotation marks where the locale puts them there.</summary>
    public static bool GoesIntoQuotes(char c) => c is '.' or ',' or '!' or '?';

    /// <summary>Marks that leave quotation marks where the locale puts them behind.</summary>
    public static bool LeavesQuotes(char c) => c is ',' or ';' or ':';

    /// <summary>Which of two marks stays.</summary>
    public static MarkChoice Choose(char first, char second) => (first, second) switch
    {
        ('!' or '?', '.' or ':') => MarkChoice.First,
        (':' or ';', '.') or (';', ':') => MarkChoice.First,
        (':' or ';', '!' or '?') => MarkChoice.Second,
        _ => MarkChoice.Both,
    };

    /// <summary>The first character, or NUL.</summary>
    public static char FirstOf(string text) => text.Length > 0 ? text[0] : '\0';

    /// <summary>The last character, or NUL.</summary>
    public static char LastOf(string text) => text.Length > 0 ? text[^1] : '\0';

    public static string WithoutFirst(string text) => text.Length switch
    {
        < 2 => "",
        2 => Text(text[1]),
        _ => text[1..],
    };

    public static string WithoutLast(string text) => text.Length switch
    {
        < 2 => "",
        2 => Text(text[0]),
        _ => text[..^1],
    };

    /// <summary>A text with a mark behind it.</summary>
    public static string Append(string text, char mark) => text.Length == 0 ? Text(mark) : text + mark;

    private static string Text(char c) => c < Ascii.Length ? Ascii[c] : c.ToString();

    /// <summary>Moves the mark that begins the right text to the end of the left one; marks that meet are
    /// merged.</summary>
    public static (string Left, string Right) MergeLeft(string left, string right)
    {
        if (right.Length == 0)
        {
            return (left, right);
        }

        var (last, first) = (LastOf(left), right[0]);
        if (last == first)
        {
            return (left, WithoutFirst(right));
        }

        if (!IsMark(first))
        {
            return (left, right);
        }

        return Choose(last, first) switch
        {
            MarkChoice.First => (left, WithoutFirst(right)),
            MarkChoice.Second => (WithoutLast(left) + first, WithoutFirst(right)),
            _ => (Append(left, first), WithoutFirst(right)),
        };
    }

    /// <summary>Moves the mark that ends the left text to the beginning of the right one; marks that meet are
    /// merged.</summary>
    public static (string Left, string Right) MergeRight(string left, string right)
    {
        if (left.Length == 0)
        {
            return (left, right);
        }

        var (last, first) = (left[^1], FirstOf(right));
        if (last == first)
        {
            return (WithoutLast(left), right);
        }

        if (!IsMark(last))
        {
            return (left, right);
        }

        return Choose(last, first) switch
        {
            MarkChoice.First => (WithoutLast(left), last + WithoutFirst(right)),
            MarkChoice.Second => (WithoutLast(left), right),
            _ => (WithoutLast(left), last + right),
        };
    }
}
