using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Features;

/// <summary>
/// Writes the features of a token as 64-bit hashes. The order and the numbers of the templates are part of the model
/// format: a change here asks for a newly trained model.
/// </summary>
internal static partial class FeatureTemplates
{
    /// <summary>No token has more features.</summary>
    public const int MaxPerToken = 192;

    /// <summary>Raised with every change of the templates; a model made by others is refused.</summary>
    public const int Version = 2;

    /// <summary>Writes the features of token <paramref name="t"/>.</summary>
    /// <returns>How many were written.</returns>
    public static int Write(SequenceTraits sequence, int t, Span<ulong> features)
    {
        var writer = new FeatureWriter(features);
        var tokens = sequence.Tokens;
        writer.Add(0, 0);
        WriteWords(tokens, t, ref writer);
        WriteShapes(tokens, t, ref writer);
        WriteNumbers(tokens, t, ref writer);
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
        if (!token.IsPunctuation)
        {
            writer.Add(14, Word(tokens, wordBefore), w0);
            writer.Add(15, w0, Word(tokens, wordAfter));
        }

        if (token.Prefix2 != 0)
        {
            writer.Add(16, token.Prefix2);
            writer.Add(17, token.Prefix3);
            writer.Add(18, token.Prefix4);
            writer.Add(19, token.Suffix2);
            writer.Add(20, token.Suffix3);
            writer.Add(21, token.Suffix4);
            writer.Add(22, token.Suffix3, token.Coarse);
        }

        writer.Add(23, wordAfter < 0 ? 0 : tokens[wordAfter].Suffix3, 1);
        writer.Add(24, wordBefore < 0 ? 0 : tokens[wordBefore].Suffix3, 1);
    }

    private static void WriteShapes(ReadOnlySpan<TokenTraits> tokens, int t, ref FeatureWriter writer)
    {
        var s0 = (ulong)tokens[t].Shape;
        var b1 = Shape(tokens, t - 1);
        var a1 = Shape(tokens, t + 1);
        writer.Add(30, s0);
        writer.Add(31, b1);
        writer.Add(32, a1);
        writer.Add(33, Shape(tokens, t - 2));
        writer.Add(34, Shape(tokens, t + 2));
        writer.Add(35, Shape(tokens, t - 3));
        writer.Add(36, Shape(tokens, t + 3));
        writer.Add(37, b1, s0);
        writer.Add(38, s0, a1);
        writer.Add(39, b1, s0 | (a1 << 16));
        writer.Add(40, Pattern(tokens, t - 2, 3));
        writer.Add(41, Pattern(tokens, t, 3));
        writer.Add(42, Pattern(tokens, t - 2, 5));
        writer.Add(43, Pattern(tokens, t - 3, 7));
        writer.Add(44, Pattern(tokens, t - 4, 5));
        writer.Add(45, Pattern(tokens, t, 5));
        writer.Add(46, tokens[t].Word, Pattern(tokens, t + 1, 2));
        writer.Add(47, tokens[t].Word, Pattern(tokens, t - 2, 2));
    }

    private static void WriteNumbers(ReadOnlySpan<TokenTraits> tokens, int t, ref FeatureWriter writer)
    {
        var value = tokens[t].Value;
        if (value < 0)
        {
            return;
        }

        var size = SizeOf(value);
        writer.Add(50, size);
        var b = tokens[t].WordBefore;
        var a = tokens[t].WordAfter;
        var order = 0u;
        if (b >= 0 && tokens[b].Value >= 0 && b >= t - 3)
        {
            order = tokens[b].Value < value ? 1u : tokens[b].Value == value ? 2u : 3u;
        }

        if (a >= 0 && tokens[a].Value >= 0 && a <= t + 3)
        {
            order |= value < tokens[a].Value ? 4u : value == tokens[a].Value ? 8u : 12u;
        }

        var dashBefore = t > 0 && tokens[t - 1].Coarse == 32 + 12 ? 1u : 0;
        var dashAfter = t + 1 < tokens.Length && tokens[t + 1].Coarse == 32 + 12 ? 2u : 0;
        var dashes = dashBefore | dashAfter;
        writer.Add(51, order, dashes);
        writer.Add(52, order | (dashes << 4), size);
        writer.Add(53, size, Pattern(tokens, t - 2, 2));
        writer.Add(54, size, Pattern(tokens, t + 1, 2));
        writer.Add(55, size | ((ulong)Category(tokens, b) << 8), Category(tokens, a));
        var numbersBefore = 0u;
        for (var i = t - 1; i >= 0 && numbersBefore < 6; i--)
        {
            numbersBefore += tokens[i].Value >= 0 ? 1u : 0;
        }

        var numbersAfter = 0u;
        for (var i = t + 1; i < tokens.Length && i < t + 40 && numbersAfter < 6; i++)
        {
            numbersAfter += tokens[i].Value >= 0 ? 1u : 0;
        }

        writer.Add(56, numbersBefore, size);
        writer.Add(57, numbersAfter, size);
        writer.Add(58, numbersBefore | (numbersAfter << 4), size | (dashes << 8));
    }

    private static void WriteLexicon(ReadOnlySpan<TokenTraits> tokens, int t, ref FeatureWriter writer)
    {
        ref readonly var token = ref tokens[t];
        var b = token.WordBefore;
        var a = token.WordAfter;
        var profile = Profile(tokens, t);
        var profileBefore = Profile(tokens, b);
        var profileAfter = Profile(tokens, a);
        writer.Add(60, profile, token.Coarse);
        writer.Add(61, profileBefore, b == t - 1 ? 1u : 0);
        writer.Add(62, profileAfter, a == t + 1 ? 1u : 0);
        writer.Add(63, Profile(tokens, b < 0 ? -1 : tokens[b].WordBefore));
        writer.Add(64, Profile(tokens, a < 0 ? -1 : tokens[a].WordAfter));
        writer.Add(65, profile >> 2, (profileBefore >> 2 << 8) | (profileAfter >> 2));
        writer.Add(66, profile >> 2 | (ulong)token.Coarse << 8, Pattern(tokens, t + 1, 1));
        writer.Add(67, profile >> 2 | (ulong)token.Coarse << 8, Pattern(tokens, t - 1, 1));

        writer.Add(70, (ulong)token.Category, token.Coarse);
        writer.Add(71, Category(tokens, t - 1));
        writer.Add(72, Category(tokens, t + 1));
        writer.Add(73, Category(tokens, b), Pattern(tokens, t - 1, 2));
        writer.Add(74, Category(tokens, a), Pattern(tokens, t, 2));
        writer.Add(75, Category(tokens, b < 0 ? -1 : tokens[b].WordBefore));
        writer.Add(76, Category(tokens, a < 0 ? -1 : tokens[a].WordAfter));

        writer.Add(80, token.Phrase);
        writer.Add(81, Phrase(tokens, t - 1), token.Coarse);
        writer.Add(82, Phrase(tokens, t + 1), token.Coarse);
        writer.Add(83, Phrase(tokens, b), Phrase(tokens, t));
        writer.Add(84, Phrase(tokens, a), Phrase(tokens, t));
        writer.Add(85, token.Phrase, Pattern(tokens, t - 2, 2));
    }

    private static ulong Word(ReadOnlySpan<TokenTraits> tokens, int t) =>
        (uint)t < (uint)tokens.Length ? tokens[t].Word : t < 0 ? 1u : 2u;

    private static ulong Shape(ReadOnlySpan<TokenTraits> tokens, int t) =>
        (uint)t < (uint)tokens.Length ? tokens[t].Shape : t < 0 ? 0xFFFEu : 0xFFFFu;

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
