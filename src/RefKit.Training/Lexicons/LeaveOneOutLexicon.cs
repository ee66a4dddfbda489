using RefKit.Parsing.Lexicons;

namespace RefKit.Training.Lexicons;

/// <summary>
/// The lexicon as it would be without one reference: what the model learns from it then holds for references that the
/// lexicon has never seen.
/// </summary>
internal sealed class LeaveOneOutLexicon(LexiconBuilder all, LexiconBuilder own) : ILexicon
{
    public byte ProfileOf(ulong word)
    {
        Span<int> counts = stackalloc int[WordProfile.Groups];
        return Rest(all.Words, own.Words, word, counts) >= 2 ? WordProfile.Of(counts) : (byte)0;
    }

    public PhraseKinds KindsOf(ulong phrase)
    {
        Span<int> counts = stackalloc int[4];
        Rest(all.Phrases, own.Phrases, phrase, counts);
        return LexiconBuilder.KindsOf(counts);
    }

    private static int Rest(
        IReadOnlyDictionary<ulong, int[]> all, IReadOnlyDictionary<ulong, int[]> own, ulong key, Span<int> counts)
    {
        if (!all.TryGetValue(key, out var total))
        {
            return 0;
        }

        total.CopyTo(counts);
        if (own.TryGetValue(key, out var mine))
        {
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] -= mine[i];
            }
        }

        var sum = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            sum += counts[i];
        }

        return sum;
    }
}
