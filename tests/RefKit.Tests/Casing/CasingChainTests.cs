using RefKit.Casing.Models;
using RefKit.Casing.Words;

namespace RefKit.Tests.Casing;

public sealed class CasingChainTests
{
    [Fact]
    public void Marginals_are_those_of_all_sequences_added_up()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var count = 1 + random.Next(8);
            var scores = Enumerable.Range(0, count).Select(_ => (random.NextDouble() * 8) - 4).ToArray();
            var gaps = Enumerable.Range(0, count).Select(_ => (WordGap)random.Next(10)).ToArray();
            var allowed = Enumerable.Range(0, count).Select(_ => (byte)(1 + random.Next(3))).ToArray();
            var pairs = Enumerable.Range(0, CasingChain.GapWeights).Select(_ => (float)((random.NextDouble() * 4) - 2)).ToArray();
            var found = new double[count];
            var foundPairs = new double[count * 4];

            CasingChain.Marginals(scores, gaps, allowed, pairs, found, foundPairs);

            var (expected, expectedPairs) = AllSequences(scores, gaps, allowed, pairs);
            Assert.Equal(expected, found, (x, y) => Math.Abs(x - y) < 1e-9);
            Assert.Equal(expectedPairs, foundPairs, (x, y) => Math.Abs(x - y) < 1e-9);
        }
    }

    private static (double[] Capitals, double[] Pairs) AllSequences(
        double[] scores, WordGap[] gaps, byte[] allowed, float[] pairs)
    {
        var capitals = new double[scores.Length];
        var pairSums = new double[scores.Length * 4];
        double total = 0;
        for (var sequence = 0; sequence < 1 << scores.Length; sequence++)
        {
            var states = scores.Select((_, i) => (sequence >> i) & 1).ToArray();
            if (states.Where((x, i) => (allowed[i] & (1 << x)) == 0).Any())
            {
                continue;
            }

            var score = states.Select((x, i) => (x * scores[i])
                + (i == 0 ? 0 : pairs[CasingChain.PairOf(gaps[i], states[i - 1], x)])).Sum();
            var weight = Math.Exp(score);
            total += weight;
            for (var i = 0; i < states.Length; i++)
            {
                capitals[i] += states[i] * weight;
                pairSums[(i * 4) + (i == 0 ? 0 : (states[i - 1] * 2) + states[i])] += i == 0 ? 0 : weight;
            }
        }

        return ([.. capitals.Select(x => x / total)], [.. pairSums.Select(x => x / total)]);
    }
}
