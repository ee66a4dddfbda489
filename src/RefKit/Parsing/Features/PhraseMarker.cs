using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Features;

/// <summary>Marks the tokens of known names, the longest first, from the left.</summary>
internal static class PhraseMarker
{
    /// <summary>Set in <see cref="TokenTraits.Phrase"/>: the first token of the name.</summary>
    private const byte First = 16;

    /// <summary>Set in <see cref="TokenTraits.Phrase"/>: the name has three words or more.</summary>
    private const byte Long = 32;

    /// <summary>The start of the hash of a phrase; words are combined into it one by one.</summary>
    public const ulong Seed = 0x51ED270B7A1F39C3;

    public static void Mark(Span<TokenTraits> tokens, ILexicon lexicon)
    {
        for (var t = 0; t < tokens.Length; t++)
        {
            if (tokens[t].Coarse is not (2 or 3 or 4 or 5 or 7 or 11))
            {
                continue;
            }

            var (end, words, kinds) = Longest(tokens, t, lexicon);
            if (kinds == PhraseKinds.None)
            {
                continue;
            }

            for (var i = t; i <= end; i++)
            {
                tokens[i].Phrase = (byte)((int)kinds | (i == t ? First : 0) | (words > 2 ? Long : 0));
            }

            t = end;
        }
    }

    private static (int End, int Words, PhraseKinds Kinds) Longest(
        ReadOnlySpan<TokenTraits> tokens, int start, ILexicon lexicon)
    {
        var (end, length, kinds) = (start, 0, PhraseKinds.None);
        var hash = Seed;
        var t = start;
        for (var words = 1; words <= PhraseLexicon.MaxWords && t >= 0; words++)
        {
            // Names do not reach over a number or a strong mark other than a comma or an ampersand.
            if (tokens[t].Value >= 0)
            {
                break;
            }

            hash = TokenHash.Combine(hash, tokens[t].Word);
            var found = lexicon.KindsOf(hash);
            if (found != PhraseKinds.None)
            {
                (end, length, kinds) = (t, words, found);
            }

            t = tokens[t].WordAfter;
        }

        return (end, length, kinds);
    }
}
