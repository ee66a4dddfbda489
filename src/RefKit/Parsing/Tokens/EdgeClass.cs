namespace RefKit.Parsing.Tokens;

/// <summary>
/// What stands between a token and the one before it. Each class has transition weights of its own, so that going
/// from one field to the next costs less behind a full stop than in the middle of a phrase.
/// </summary>
internal static class EdgeClass
{
    public const int Count = 14;

    private const int Start = 0;

    /// <summary>The class of the edge that leads to token <paramref name="index"/>.</summary>
    public static int Of(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        if (index == 0)
        {
            return Start;
        }

        var before = tokens[index - 1];
        if (before.Kind != TokenKind.Punctuation)
        {
            return tokens[index].SpaceBefore ? 1 : 2;
        }

        return text[before.Start] switch
        {
            ',' or '，' or '、' => 3,
            '.' or '。' => tokens[index].SpaceBefore ? 4 : 5,
            ':' or '：' => 6,
            ';' or '；' => 7,
            '(' or '[' or '（' or '［' => 8,
            ')' or ']' or '）' or '］' => 9,
            '"' or '“' or '”' or '«' or '»' or '„' or '‘' or '\'' or '’' => 10,
            '-' or '–' or '—' or '/' => 11,
            '?' or '!' => 12,
            _ => 13,
        };
    }
}
