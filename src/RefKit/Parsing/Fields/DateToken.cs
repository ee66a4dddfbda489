using System.Globalization;

namespace RefKit.Parsing.Fields;

/// <summary>A number, a folded word or one symbol of a date field.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The digits, the folded word, or the symbol.</param>
/// <param name="Number">The value of a number, else 0.</param>
/// <param name="HasSpaceBefore">Whether white space stands before it.</param>
internal readonly record struct DateToken(DateTokenKind Kind, string Text, int Number, bool HasSpaceBefore)
{
    private const int MaxTokens = 64;

    public bool IsYear => Kind == DateTokenKind.Number && Text.Length == 4 && Number is >= 1000 and <= 2199;

    public bool IsDash => Kind == DateTokenKind.Symbol && FieldText.Dashes.Contains(Text[0]);

    public bool Is(char symbol) => Kind == DateTokenKind.Symbol && Text[0] == symbol;

    /// <summary>Cuts a field; what is longer than a date can be is left out.</summary>
    public static List<DateToken> Read(ReadOnlySpan<char> text)
    {
        var tokens = new List<DateToken>();
        var position = 0;
        while (position < text.Length && tokens.Count < MaxTokens)
        {
            var start = position;
            var c = text[position];
            if (char.IsWhiteSpace(c))
            {
                position++;
                continue;
            }

            var hasSpace = start > 0 && char.IsWhiteSpace(text[start - 1]);
            if (char.IsAsciiDigit(c))
            {
                position += Length(text[position..], static c => char.IsAsciiDigit(c));
                var digits = text[start..position];
                tokens.Add(new DateToken(DateTokenKind.Number, digits.ToString(),
                    FieldText.TryReadInt32(digits, out var number) ? number : int.MaxValue, hasSpace));
            }
            else if (FieldText.IsEastAsian(c))
            {
                position += Length(text[position..], FieldText.IsEastAsian);
                tokens.Add(new DateToken(DateTokenKind.Word, text[start..position].ToString(), 0, hasSpace));
            }
            else if (char.IsLetter(c))
            {
                position += Length(text[position..], static c => char.IsLetter(c) || IsMark(c));
                tokens.Add(new DateToken(DateTokenKind.Word, WordFolding.Fold(text[start..position]), 0, hasSpace));
            }
            else
            {
                position++;
                tokens.Add(new DateToken(DateTokenKind.Symbol, c.ToString(), 0, hasSpace));
            }
        }

        return tokens;
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static int Length(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 1;
        while (length < text.Length && belongs(text[length]))
        {
            length++;
        }

        return length;
    }
}
