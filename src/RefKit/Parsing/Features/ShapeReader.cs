using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Features;

/// <summary>Describes the look of a token by small numbers.</summary>
internal static class ShapeReader
{
    // Coarse shapes; punctuation takes the values from 32 on.
    private const byte Lower = 1, Capitalised = 2, Upper = 3, Initial = 4, Mixed = 5, LowerLetter = 6;
    private const byte Year = 8, ShortNumber = 9, LongNumber = 10, Ideograph = 11, Identifier = 12, Address = 13;
    private const byte Roman = 14, LowerRoman = 15;

    /// <summary>Fills the shape, the value and the suffix.</summary>
    public static void Read(ReadOnlySpan<char> text, Token token, ref TokenTraits traits)
    {
        var word = text.Slice(token.Start, token.Length);
        traits.Word = TokenHash.Folded(word);
        traits.Value = -1;
        switch (token.Kind)
        {
            case TokenKind.Word:
                ReadWord(word, ref traits);
                break;
            case TokenKind.Number:
                ReadNumber(word, ref traits);
                break;
            case TokenKind.Punctuation:
                traits.IsPunctuation = true;
                traits.Coarse = (byte)(32 + MarkClass(word[0]));
                traits.Shape = (ushort)(traits.Coarse | (Math.Min(word.Length, 3) << 8));
                break;
            case TokenKind.Ideograph:
                traits.Coarse = Ideograph;
                traits.Shape = Ideograph;
                break;
            case TokenKind.Url or TokenKind.DoiResolver:
                traits.Coarse = Address;
                traits.Shape = (ushort)(Address | ((int)token.Kind << 8));
                break;
            default:
                traits.Coarse = Identifier;
                traits.Shape = (ushort)(Identifier | ((int)token.Kind << 8));
                break;
        }

        if (token.SpaceBefore)
        {
            traits.Shape |= 0x8000;
        }
    }

    private static void ReadWord(ReadOnlySpan<char> word, ref TokenTraits traits)
    {
        int upper = 0, lower = 0, other = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
            {
                upper++;
            }
            else if (char.IsLower(word[i]))
            {
                lower++;
            }
            else
            {
                other++;
            }
        }

        traits.Coarse = other > upper + lower ? (byte)7
            : word.Length == 1 ? upper > 0 ? Initial : LowerLetter
            : lower == 0 && upper > 0 ? Upper
            : upper == 0 ? Lower
            : upper == 1 && char.IsUpper(word[0]) ? Capitalised : Mixed;
        if (word.Length > 1 && other == 0 && (upper == 0 || lower == 0) && RomanNumeral.IsValid(word))
        {
            traits.Coarse = upper > 0 ? Roman : LowerRoman;
        }

        var length = word.Length switch { <= 4 => word.Length, <= 6 => 5, <= 9 => 6, _ => 7 };
        traits.Shape = (ushort)(traits.Coarse | (length << 8));
        traits.Suffix3 = word.Length <= 3 ? 0 : TokenHash.Folded(word[^3..]);
    }

    private static void ReadNumber(ReadOnlySpan<char> word, ref TokenTraits traits)
    {
        var value = 0;
        for (var i = 0; i < word.Length && i < 9; i++)
        {
            value = (value * 10) + (int)char.GetNumericValue(word[i]);
        }

        traits.Value = word.Length <= 9 ? value : -1;
        traits.IsYear = word.Length == 4 && value is >= 1400 and <= 2039;
        var recent = traits.IsYear ? value >= 1900 ? 2 : 1 : 0;
        traits.Coarse = traits.IsYear ? Year : word.Length <= 2 ? ShortNumber : LongNumber;
        traits.Shape = (ushort)(traits.Coarse | (Math.Min(word.Length, 7) << 8) | (recent << 11));
    }

    // Marks that writers use alike share a class, so that a curly quote is known where a straight one was seen.
    private static int MarkClass(char c) => c switch
    {
        '.' or '。' or '．' => 0,
        ',' or '，' or '、' or '､' => 1,
        ':' or '：' => 2,
        ';' or '；' => 3,
        '(' or '（' => 4,
        ')' or '）' => 5,
        '[' or '［' or '【' => 6,
        ']' or '］' or '】' => 7,
        '"' or '″' or '〝' or '〞' => 8,
        '“' or '«' or '„' or '「' or '『' or '《' or '〈' or '‹' => 9,
        '”' or '»' or '」' or '』' or '》' or '〉' or '›' or '‟' => 10,
        '\'' or '’' or '`' or '´' or '‘' or '‚' => 11,
        '-' or '–' or '‐' or '‑' or '—' or '―' or '−' => 12,
        '/' => 13,
        '&' or '＆' => 14,
        '?' or '？' => 15,
        '!' or '！' => 16,
        '#' or '№' or '°' or 'º' => 17,
        '+' or '=' or '<' or '>' or '~' or '±' or '×' => 18,
        '*' or '†' or '‡' or '§' => 19,
        '_' => 20,
        '…' => 21,
        '•' or '·' or '●' => 22,
        '@' => 23,
        '%' or '$' or '€' or '£' => 24,
        _ => 25,
    };
}
