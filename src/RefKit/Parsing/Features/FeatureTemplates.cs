using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Features;

/// <summary>
/// Writes the features of a token as 64-bit hashes. The order and the numbers of the templates are part of the model
/// format: a change here asks for a newly trained model. What a token or a neighbour is by itself is left to the network:
/// these say what only several places together tell, or the words themselves.
/// </summary>
internal static partial class FeatureTemplates
{
    /// <summary>No token has more features.</summary>
    public const int MaxPerToken = 80;

    /// <summary>Raised with every change of the templates; a model made by others is refused.</summary>
    public const int Version = 3;

    /// <summary>Writes the features of token <paramref name="t"/>.</summary>
    /// <returns>How many were written.</returns>
    public static int Write(SequenceTraits sequence, int t, Span<ulong> features)
    {
        var writer = new FeatureWriter(features);
        var tokens = sequence.Tokens;
        WriteWords(tokens, t, ref writer);
        WritePatterns(tokens, t, ref writer);
        WriteLexicon(tokens, t, ref writer);
        WritePlace(sequence, t, ref writer);
        WriteRhythm(tokens, t, ref writer);
        WriteChunks(sequence, t, ref writer);
        return writer.Count;
    }

    private static void WriteWords(ReadOnlySpan<TokenTraits> tokens, int t, ref FeatureWriter writer)
    {
        ref readonly var token = ref tokens[t];
        var w0 = token.Word;
        var before = Word(tokens, t - 1);
        var after = Word(tokens, t + 1);
        writer.Add(1, w0);
        writer.Add(2, before);
        writer.Add(3, after);
        writer.Add(4, Word(tokens, t - 2));
        writer.Add(5, Word(tokens, t + 2));
        writer.Add(6, before, w0);
        writer.Add(7, w0, after);
        writer.Add(8, before, after);
        writer.Add(9, w0, token.Shape);
        var wordBefore = token.WordBefore;
        var wordAfter = token.WordAfter;
        writer.Add(10, Word(tokens, wordBefore), wordBefore == t - 1 ? 1u : 0u);
        writer.Add(11, Word(tokens, wordAfter), wordAfter == t + 1 ? 1u : 0u);
        var secondBefore = wordBefore < 0 ? -1 : tokens[wordBefore].WordBefore;
        var secondAfter = wordAfter < 0 ? -1 : tokens[wordAfter].WordAfter;
        writer.Add(12, Word(tokens, secondBefore));
        writer.Add(13, Word(tokens, secondAfter));
        writer.Add(23, wordAfter < 0 ? 0 : tokens[wordAfter].Suffix3, 1);
        writer.Add(24, wordBefore < 0 ? 0 : tokens[wordBefore].Suffix3, 1);
    }

    private static void WritePatterns(ReadOnlySpan<TokenTraits> tokens, int t, ref FeatureWriter writer)
    {
        writer.Add(40, Pattern(tokens, t - 2, 3));
        writer.Add(41, Pattern(tokens, t, 3));
        writer.Add(42, Pattern(tokens, t - 2, 5));
        writer.Add(44, Pattern(tokens, t - 4, 5));
        writer.Add(45, Pattern(tokens, t, 5));
        writer.Add(46, tokens[t].Word, Pattern(tokens, t + 1, 2));
        writer.Add(47, tokens[t].Word, Pattern(tokens, t - 2, 2));
    }

    private static void WriteLexicon(ReadOnlySpan<TokenTraits> tokens, int t, ref FeatureWriter writer)
    {
        ref readonly var token = ref tokens[t];
        var b = token.WordBefore;
        var a = token.WordAfter;
        var profile = Profile(tokens, t);
        var profileBefore = Profile(tokens, b);
        var profileAfter = Profile(tokens, a);
        writer.Add(65, profile >> 2, (profileBefore >> 2 << 8) | (profileAfter >> 2));
        writer.Add(66, profile >> 2 | (ulong)token.Coarse << 8, Pattern(tokens, t + 1, 1));
        writer.Add(67, profile >> 2 | (ulong)token.Coarse << 8, Pattern(tokens, t - 1, 1));

        writer.Add(73, Category(tokens, b), Pattern(tokens, t - 1, 2));
        writer.Add(74, Category(tokens, a), Pattern(tokens, t, 2));

        writer.Add(81, Phrase(tokens, t - 1), token.Coarse);
        writer.Add(82, Phrase(tokens, t + 1), token.Coarse);
        writer.Add(83, Phrase(tokens, b), Phrase(tokens, t));
        writer.Add(84, Phrase(tokens, a), Phrase(tokens, t));
        writer.Add(85, token.Phrase, Pattern(tokens, t - 2, 2));
    }

    private static ulong Word(ReadOnlySpan<TokenTraits> tokens, int t) =>
        (uint)t < (uint)tokens.Length ? tokens[t].Word : t < 0 ? 1u : 2u;

    private static ulong Profile(ReadOnlySpan<TokenTraits> tokens, int t) =>
        (uint)t < (uint)tokens.Length ? tokens[t].Profile : 1u;

    private static ulong Category(ReadOnlySpan<TokenTraits> tokens, int t) =>
        (uint)t < (uint)tokens.Length ? (ulong)tokens[t].Category : 63u;

    private static ulong Phrase(ReadOnlySpan<TokenTraits> tokens, int t) =>
        (uint)t < (uint)tokens.Length ? tokens[t].Phrase : 255u;

    // Coarse shapes of up to nine tokens, six bits each; places outside of the text count as 63.
    private static ulong Pattern(ReadOnlySpan<TokenTraits> tokens, int from, int count)
    {
        if ((uint)from < (uint)tokens.Length)
        {
            return tokens[from].Pattern >> (6 * (TokenTraits.PatternLength - count));
        }

        ulong pattern = 0;
        for (var i = from; i < from + count; i++)
        {
            pattern = (pattern << 6) | ((uint)i < (uint)tokens.Length ? tokens[i].Coarse : 63u);
        }

        return pattern;
    }
}
