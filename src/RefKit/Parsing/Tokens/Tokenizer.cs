using System.Globalization;
using System.Text;

namespace RefKit.Parsing.Tokens;

/// <summary>
/// Cuts text into tokens: at white space, at punctuation, and where letters meet digits. Identifiers (DOI, web
/// address, arXiv, ISBN, ISSN) stay whole. Every character that is neither white space nor a control character
/// belongs to exactly one token. Thread-safe.
/// </summary>
internal static class Tokenizer
{
    /// <summary>
    /// No token is longer, so that hostile text cannot make one feature as long as the text; longer runs are cut.
    /// </summary>
    public const int MaxTokenLength = 2048;

    /// <summary>Fills <paramref name="tokens"/> from <paramref name="position"/> on, as far as they reach.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where to go on; moved behind the last token, or to the end of the text.</param>
    /// <param name="tokens">Where the tokens go.</param>
    /// <returns>How many tokens were found: 0 only at the end of the text.</returns>
    public static int Read(ReadOnlySpan<char> text, ref int position, Span<Token> tokens)
    {
        var count = 0;
        while (count < tokens.Length)
        {
            var start = position;
            while (start < text.Length && IsBlank(text[start]))
            {
                start++;
            }

            if (start == text.Length)
            {
                position = start;
                return count;
            }

            var spaceBefore = start == 0 || IsBlank(text[start - 1]);
            var length = Measure(text, start, out var kind);
            tokens[count++] = new Token(start, length, kind, spaceBefore);
            position = start + length;
        }

        return count;
    }

    private static int Measure(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        var length = IdentifierScanner.Match(text, start, out kind);
        if (length > 0)
        {
            return Math.Min(length, MaxTokenLength);
        }

        kind = Classify(text, start, out var width);
        if (kind == TokenKind.Ideograph)
        {
            return width;
        }

        var end = start + width;
        var limit = Math.Min(text.Length, start + MaxTokenLength);
        if (kind == TokenKind.Punctuation)
        {
            if (text[start] is '-' or '.' or '_' or '=' or '*' or '–' or '—' or '―')
            {
                while (end < limit && text[end] == text[start])
                {
                    end++;
                }
            }

            return end - start;
        }

        while (end < limit)
        {
            var next = Classify(text, end, out width);
            if ((next != kind && !IsMark(text, end)) || StartsAddress(text, end))
            {
                break;
            }

            end += width;
        }

        return Math.Min(end, limit) - start;
    }

    private static TokenKind Classify(ReadOnlySpan<char> text, int position, out int width)
    {
        var c = text[position];
        width = 1;
        if (c < 0x80)
        {
            return char.IsAsciiLetter(c) ? TokenKind.Word
                : char.IsAsciiDigit(c) ? TokenKind.Number : TokenKind.Punctuation;
        }

        if (Rune.DecodeFromUtf16(text[position..], out var rune, out var consumed)
            != System.Buffers.OperationStatus.Done)
        {
            return TokenKind.Punctuation;
        }

        width = consumed;
        if (IsIdeograph(rune.Value))
        {
            return TokenKind.Ideograph;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark => TokenKind.Word,
            UnicodeCategory.DecimalDigitNumber => TokenKind.Number,
            _ => TokenKind.Punctuation,
        };
    }

    // Where a space was lost before an address: "Available fromhttps://example.org".
    private static bool StartsAddress(ReadOnlySpan<char> text, int position) =>
        text[position] is 'h' or 'H'
        && (text[position..].StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text[position..].StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    private static bool IsMark(ReadOnlySpan<char> text, int position) =>
        text[position] >= 0x300
        && char.GetUnicodeCategory(text[position]) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    // Han, Hiragana, Katakana (with their extensions); Hangul is written with spaces and stays in words.
    private static bool IsIdeograph(int value) =>
        value is (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FA)
            or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF)
            or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D)
            or (>= 0x20000 and <= 0x323AF);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c)
        || c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';
}
