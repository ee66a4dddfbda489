using RefKit.Casing.Words;

namespace RefKit.Casing.Models;

/// <summary>
/// The chain of decisions along a title: each word a capital or not, and which goes with which across the gap between
/// them. Exact marginals by the forward-backward algorithm with two states, scaled, in linear time.
/// </summary>
internal static class CasingChain
{
    /// <summary>How many weights the gaps have: four for each kind.</summary>
    public const int GapWeights = 4 * 16;

    /// <summary>The place of the weight of a pair of decisions.</summary>
    public static int PairOf(WordGap gap, int first, int second) => ((int)gap * 4) + (first * 2) + second;

    /// <summary>The probability of a capital for each word.</summary>
    /// <param name="scores">The log odds of a capital for each word by itself.</param>
    /// <param name="gaps">What stands before each word.</param>
    /// <param name="allowed">Which decisions are open: bit 0 lower case, bit 1 a capital.</param>
    /// <param name="pairs">The weights of pairs.</param>
    /// <param name="capitals">Filled with the probabilities.</param>
    /// <param name="pairProbabilities">Filled with the probability of each pair of decisions at each word and the one
    /// before it, four a word; may be empty.</param>
    public static void Marginals(
        ReadOnlySpan<double> scores, ReadOnlySpan<WordGap> gaps, ReadOnlySpan<byte> allowed, ReadOnlySpan<float> pairs,
        Span<double> capitals, Span<double> pairProbabilities)
    {
        var count = scores.Length;
        var own = new (double Lower, double Capital)[count];
        var forward = new (double Lower, double Capital)[count];
        for (var i = 0; i < count; i++)
        {
            own[i] = Own(scores[i], allowed[i]);
            if (i == 0)
            {
                forward[i] = Scaled(own[i].Lower, own[i].Capital);
                continue;
            }

            var pair = Factors(gaps[i], pairs);
            var last = forward[i - 1];
            forward[i] = Scaled(
                own[i].Lower * ((last.Lower * pair.LowerLower) + (last.Capital * pair.CapitalLower)),
                own[i].Capital * ((last.Lower * pair.LowerCapital) + (last.Capital * pair.CapitalCapital)));
        }

        (double Lower, double Capital) backward = (1, 1);
        for (var i = count - 1; i >= 0; i--)
        {
            var (lower, capital) = Scaled(forward[i].Lower * backward.Lower, forward[i].Capital * backward.Capital);
            capitals[i] = capital / (lower + capital);
            if (i == 0)
            {
                break;
            }

            var pair = Factors(gaps[i], pairs);
            var toLower = own[i].Lower * backward.Lower;
            var toCapital = own[i].Capital * backward.Capital;
            if (!pairProbabilities.IsEmpty)
            {
                SetPairs(pairProbabilities.Slice(i * 4, 4), forward[i - 1], pair, toLower, toCapital);
            }

            backward = Scaled(
                (pair.LowerLower * toLower) + (pair.LowerCapital * toCapital),
                (pair.CapitalLower * toLower) + (pair.CapitalCapital * toCapital));
        }
    }

    private static void SetPairs(
        Span<double> target, (double Lower, double Capital) first, in PairFactors pair, double lower, double capital)
    {
        target[0] = first.Lower * pair.LowerLower * lower;
        target[1] = first.Lower * pair.LowerCapital * capital;
        target[2] = first.Capital * pair.CapitalLower * lower;
        target[3] = first.Capital * pair.CapitalCapital * capital;
        var sum = target[0] + target[1] + target[2] + target[3];
        for (var i = 0; i < 4; i++)
        {
            target[i] /= sum;
        }
    }

    private static (double Lower, double Capital) Own(double score, byte allowed)
    {
        var capital = 1 / (1 + Math.Exp(-Math.Clamp(score, -30, 30)));
        return ((allowed & 1) != 0 ? 1 - capital : 0, (allowed & 2) != 0 ? capital : 0);
    }

    private static (double Lower, double Capital) Scaled(double lower, double capital)
    {
        var sum = lower + capital;
        return (lower / sum, capital / sum);
    }

    private static PairFactors Factors(WordGap gap, ReadOnlySpan<float> pairs) => new(
        Math.Exp(pairs[PairOf(gap, 0, 0)]), Math.Exp(pairs[PairOf(gap, 0, 1)]),
        Math.Exp(pairs[PairOf(gap, 1, 0)]), Math.Exp(pairs[PairOf(gap, 1, 1)]));

    private readonly record struct PairFactors(
        double LowerLower, double LowerCapital, double CapitalLower, double CapitalCapital);
}
