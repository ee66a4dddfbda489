namespace RefKit.Csl.Rendering;

/// <summary>Which of two punctuation marks stays where two runs meet: a mark is never doubled, a full stop gives way to
/// a question mark, a colon to a question mark, and so on.</summary>
internal static class Punctuation
{
    public static PunctuationJoin Join(char first, char second)
    {
        if (first == second)
        {
            return first is '.' or ',' or ';' or ':' or '!' or '?' or ' '
                ? PunctuationJoin.DropSecond : PunctuationJoin.KeepBoth;
        }

        return (first, second) switch
        {
            ('!' or '?', '.' or ':') => PunctuationJoin.DropSecond,
            (':', '!' or '?') => PunctuationJoin.DropFirst,
            (':', '.') => PunctuationJoin.DropSecond,
            (';', '!' or '?') => PunctuationJoin.DropFirst,
            (';', ':' or '.') => PunctuationJoin.DropSecond,
            (' ', '\u00A0') or ('\u00A0', ' ') => PunctuationJoin.DropSecond,
            _ => PunctuationJoin.KeepBoth,
        };
    }
}
