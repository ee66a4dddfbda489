namespace RefKit.Parsing.Features;

internal static partial class FeatureTemplates
{
    // Looking further over empty pieces would take quadratic time on a run of commas.
    private const int MaxEmptyChunks = 5;

    private static void WritePlace(SequenceTraits sequence, int t, ref FeatureWriter writer)
    {
        var tokens = sequence.Tokens;
        var coarse = (ulong)tokens[t].Coarse;
        var quotes = sequence.FirstQuote < 0 ? 0u
            : t < sequence.FirstQuote ? 1u : t == sequence.FirstQuote ? 2u
            : t < sequence.LastQuote ? 3u : t == sequence.LastQuote ? 4u : 5u;
        var years = sequence.FirstYear < 0 ? 0u
            : t < sequence.FirstYear ? 1u : t == sequence.FirstYear ? 2u
            : t < sequence.LastYear ? 3u : t == sequence.LastYear ? 4u : 5u;
        var enclosure = (ulong)tokens[t].Enclosure;
        writer.Add(95, quotes | (enclosure << 4), coarse);
        writer.Add(97, quotes | (years << 4), coarse);
        writer.Add(98, sequence.Style, coarse);
        writer.Add(99, sequence.Style | (ulong)years << 32 | (ulong)quotes << 40, coarse);

        if (t == sequence.LastQuote + 1 || t == sequence.LastQuote + 2)
        {
            writer.Add(100, (ulong)(t - sequence.LastQuote), Pattern(tokens, t - 1, 3));
        }
    }

    private static void WriteRhythm(ReadOnlySpan<TokenTraits> tokens, int t, ref FeatureWriter writer)
    {
        ulong behind = 0, ahead = 0;
        var mark = tokens[t].MarkBefore;
        for (var i = 0; i < 4; i++)
        {
            behind = (behind << 6) | (mark < 0 ? 63u : tokens[mark].Coarse);
            mark = mark < 0 ? -1 : tokens[mark].MarkBefore;
            if (i == 0)
            {
                writer.Add(110, behind, tokens[t].Coarse);
            }
            else if (i == 1)
            {
                writer.Add(111, behind, tokens[t].Coarse);
            }
        }

        mark = tokens[t].MarkAfter;
        for (var i = 0; i < 4; i++)
        {
            ahead = (ahead << 6) | (mark < 0 ? 63u : tokens[mark].Coarse);
            mark = mark < 0 ? -1 : tokens[mark].MarkAfter;
            if (i == 0)
            {
                writer.Add(112, ahead, tokens[t].Coarse);
            }
            else if (i == 1)
            {
                writer.Add(113, ahead, tokens[t].Coarse);
            }
        }

        writer.Add(114, behind);
        writer.Add(115, ahead);
        writer.Add(116, behind & 0xFFF, ahead >> 12);
        var distanceBehind = Distance(tokens[t].MarkBefore < 0 ? t + 1 : t - tokens[t].MarkBefore);
        var distanceAhead = Distance((tokens[t].MarkAfter < 0 ? tokens.Length : tokens[t].MarkAfter) - t);
        var last = tokens[t].MarkBefore < 0 ? 63u : (ulong)tokens[tokens[t].MarkBefore].Coarse;
        var next = tokens[t].MarkAfter < 0 ? 63u : (ulong)tokens[tokens[t].MarkAfter].Coarse;
        writer.Add(117, last | (distanceBehind << 8), next | (distanceAhead << 8));
        writer.Add(118, last | (distanceBehind << 8), tokens[t].Coarse);
        writer.Add(119, next | (distanceAhead << 8), tokens[t].Coarse);
    }

    private static ulong Distance(int tokens) => tokens switch { <= 3 => (ulong)tokens, <= 6 => 4, <= 10 => 5, _ => 6 };

    private static void WriteChunks(SequenceTraits sequence, int t, ref FeatureWriter writer)
    {
        var tokens = sequence.Tokens;
        var chunks = sequence.Chunks;
        var index = tokens[t].Chunk;
        ref readonly var chunk = ref chunks[index];
        var isFirst = t == chunk.FirstToken ? 1u : 0u;
        var isLast = t == chunk.LastToken ? 2u : 0u;
        var ends = (ulong)(isFirst | isLast) | (tokens[t].IsPunctuation ? 4u : 0);
        var signature = chunk.Signature;
        var marks = chunk.MarkBefore | ((ulong)chunk.MarkAfter << 8);
        writer.Add(130, signature, ends);
        writer.Add(131, signature, marks);
        writer.Add(132, chunk.Leaning, ends);
        writer.Add(133, chunk.Leaning | ((ulong)signature << 8), marks);
        writer.Add(134, chunk.Categories);
        writer.Add(135, (uint)Math.Min(index, 12), ends | (ulong)tokens[t].Coarse << 8);
        writer.Add(136, (uint)Math.Min(chunks.Length - 1 - index, 12), ends | (ulong)tokens[t].Coarse << 8);

        ulong previous = 0, next = 0, leaningBefore = 0, leaningAfter = 0;
        for (var i = index - 1; i >= Math.Max(0, index - MaxEmptyChunks) && previous == 0; i--)
        {
            if (chunks[i].Words + chunks[i].Numbers > 0)
            {
                (previous, leaningBefore) = (chunks[i].Signature, chunks[i].Leaning);
                writer.Add(137, chunks[i].Categories);
            }
        }

        for (var i = index + 1; i < Math.Min(chunks.Length, index + MaxEmptyChunks) && next == 0; i++)
        {
            if (chunks[i].Words + chunks[i].Numbers > 0)
            {
                (next, leaningAfter) = (chunks[i].Signature, chunks[i].Leaning);
                writer.Add(138, chunks[i].Categories);
                writer.Add(139, Word(tokens, chunks[i].FirstToken), ends);
            }
        }

        writer.Add(140, previous, ends);
        writer.Add(141, next, ends);
        writer.Add(142, previous | ((ulong)signature << 16), next | (ulong)chunk.MarkAfter << 32);
        writer.Add(143, leaningBefore | ((ulong)chunk.Leaning << 8), leaningAfter);
        writer.Add(144, signature | ((ulong)chunk.Leaning << 16), next | (leaningAfter << 16));
        writer.Add(145, signature | ((ulong)chunk.Leaning << 16), previous | (leaningBefore << 16));
        if (chunk.LastToken >= chunk.FirstToken)
        {
            writer.Add(146, Word(tokens, chunk.FirstToken));
            writer.Add(147, Word(tokens, chunk.LastToken));
        }

        writer.Add(148, sequence.Style, (uint)Math.Min(index, 12) | (signature << 8));
    }
}
