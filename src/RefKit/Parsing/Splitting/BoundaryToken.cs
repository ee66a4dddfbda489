using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

/// <summary>What the boundary features see of a token.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Class">Its form: a letter for words, numbers and identifiers, the mark itself for punctuation.</param>
/// <param name="Word">The hash of its folded letters; of its class for what is no word.</param>
/// <param name="SpaceBefore">Whether white space stands before it.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct BoundaryToken(int Start, char Class, ulong Word, bool SpaceBefore, int Length)
{
    public const char Initial = 'u';
    public const char Capitalized = 'C';
    public const char FewCapitals = 'A';
    public const char Capitals = 'B';
    public const char Lower = 'w';
    public const char Mixed = 'm';
    public const char Join = 'j';
    public const char Particle = 'v';
    public const char Uncased = 'o';
    public const char Ideograph = 'I';
    public const char Year = 'Y';
    public const char Doi = 'D';
    public const char Address = 'L';
    public const char Identifier = 'X';

    private static readonly string[] Joins = ["and", "und", "et", "y", "e", "en", "og", "och", "i", "и"];

    private static readonly string[] Particles =
        ["de", "la", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "ten", "ter", "le", "el"];

    public bool IsWord => Class is Initial or Capitalized or FewCapitals or Capitals or Lower or Mixed or Join
        or Particle or Uncased;

    public static BoundaryToken Read(ReadOnlySpan<char> text, Token token)
    {
        var letters = text.Slice(token.Start, token.Length);
        var form = token.Kind switch
        {
            TokenKind.Word => ClassOfWord(letters),
            TokenKind.Number => ClassOfNumber(letters),
            TokenKind.Ideograph => Ideograph,
            TokenKind.Doi or TokenKind.DoiResolver => Doi,
            TokenKind.Url => Address,
            TokenKind.Punctuation => ClassOfMark(letters[0]),
            _ => Identifier,
        };
        var word = token.Kind is TokenKind.Word or TokenKind.Ideograph
            ? TokenHash.Folded(letters[..Math.Min(letters.Length, 24)]) : form;
        return new BoundaryToken(token.Start, form, word, token.SpaceBefore, token.Length);
    }

    private static char ClassOfWord(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return Initial;
        }

        var upper = 0;
        var lower = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, 0) => Uncased,
            (0, _) => ClassOfLower(word),
            (_, 0) => word.Length <= 4 ? FewCapitals : Capitals,
            (1, _) when char.IsUpper(word[0]) => Capitalized,
            _ => Mixed,
        };
    }

    private static char ClassOfLower(ReadOnlySpan<char> word)
    {
        if (word.Length > 5)
        {
            return Lower;
        }

        foreach (var join in Joins)
        {
            if (word.SequenceEqual(join))
            {
                return Join;
            }
        }

        foreach (var particle in Particles)
        {
            if (word.SequenceEqual(particle))
            {
                return Particle;
            }
        }

        return Lower;
    }

    private static char ClassOfNumber(ReadOnlySpan<char> digits)
    {
        var isYear = digits.Length == 4 && (digits is ['2', '0', ..] || digits is ['1', >= '5', ..]);
        return isYear ? Year : (char)('0' + Math.Min(digits.Length, 5));
    }

    private static char ClassOfMark(char mark) => mark switch
    {
        '–' or '—' or '‐' or '‑' or '―' or '−' => '–',
        '“' or '«' or '„' or '‘' or '「' or '『' => '“',
        '”' or '»' or '’' or '」' or '』' => '”',
        '，' or '、' => ',',
        '。' or '．' => '.',
        '（' => '(',
        '）' => ')',
        '：' => ':',
        '；' => ';',
        > '\u00FF' => '¤',
        _ => mark,
    };
}
