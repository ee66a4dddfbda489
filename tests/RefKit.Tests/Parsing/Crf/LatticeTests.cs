using RefKit.Parsing.Crf;

namespace RefKit.Tests.Parsing.Crf;

public class LatticeTests
{
    public static TheoryData<int, int, float> Models => new()
    {
        { 1, 1, 4f }, { 2, 2, 4f }, { 3, 3, 4f }, { 4, 3, 12f }, { 5, 3, 0.1f }, { 6, 2, 40f },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void RunViterbi_finds_the_best_of_all_labellings(int seed, int length, float spread)
    {
        var plain = new PlainCrf(seed, length, spread);
        var best = plain.Labellings().MaxBy(x => x.Score);
        using var lattice = plain.ToLattice();
        var states = new byte[length];

        var score = lattice.RunViterbi(plain.Weights, states);

        Assert.Equal(best.Score, score, 1e-3);
        Assert.Equal(best.States, states.Select(x => (int)x));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void RunForwardBackward_sums_all_labellings(int seed, int length, float spread)
    {
        var plain = new PlainCrf(seed, length, spread);
        using var lattice = plain.ToLattice();

        Assert.Equal(LogSum(plain), lattice.RunForwardBackward(plain.Weights.Factors), 1e-3);
    }

    [Theory]
    [InlineData(11, 1f, 1f)]
    [InlineData(12, 8f, 1f)]
    [InlineData(13, 8f, 5f)]
    [InlineData(14, 4f, 20f)]
    [InlineData(15, 40f, 1f)]
    public void Passes_that_leave_steps_out_agree_with_those_that_take_all(int seed, float spread, float contrast)
    {
        var plain = new PlainCrf(seed, 60, spread, contrast);
        var (best, sum) = plain.Run();
        using var lattice = plain.ToLattice();
        var states = new byte[60];

        Assert.Equal(best, lattice.RunViterbi(plain.Weights, states), 1e-2);
        Assert.Equal(sum, lattice.RunForwardBackward(plain.Weights.Factors), 1e-2);
        Assert.Equal(best, plain.ScoreOf(states), 1e-2);
        for (var t = 0; t < 60; t++)
        {
            var total = Enumerable.Range(0, StateSpace.Count).Sum(x => lattice.Marginal(t, LatticeLayout.PlaceOf(x)));
            Assert.Equal(1, total, 1e-3);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Marginal_is_the_share_of_the_labellings_with_that_state(int seed, int length, float spread)
    {
        var plain = new PlainCrf(seed, length, spread);
        var expected = new double[length, StateSpace.Count];
        var all = LogSum(plain);
        foreach (var (states, score) in plain.Labellings())
        {
            for (var t = 0; t < length; t++)
            {
                expected[t, states[t]] += Math.Exp(score - all);
            }
        }

        using var lattice = plain.ToLattice();
        lattice.RunForwardBackward(plain.Weights.Factors);
        for (var t = 0; t < length; t++)
        {
            for (var state = 0; state < StateSpace.Count; state++)
            {
                Assert.Equal(expected[t, state], lattice.Marginal(t, LatticeLayout.PlaceOf(state)), 1e-4);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void SpanMarginal_is_the_share_of_the_labellings_with_exactly_that_field(int seed, int length, float spread)
    {
        var plain = new PlainCrf(seed, length, spread);
        var all = LogSum(plain);
        var labellings = plain.Labellings().Select(x => (x.States, Share: Math.Exp(x.Score - all))).ToList();
        using var lattice = plain.ToLattice();
        lattice.RunForwardBackward(plain.Weights.Factors);
        foreach (var (label, begin, end) in from l in (int[])[0, 5, 26]
                                            from b in Enumerable.Range(0, length)
                                            from e in Enumerable.Range(b + 1, length - b)
                                            select (l, b, e))
        {
            var expected = labellings.Where(x => Holds(x.States, label, begin, end)).Sum(x => x.Share);
            Assert.Equal(expected, lattice.SpanMarginal(plain.Weights.Factors, label, begin, end), 1e-4);
        }
    }

    [Theory]
    [InlineData(7, 2)]
    [InlineData(8, 3)]
    public void AddTransitionSums_counts_how_often_each_transition_is_expected(int seed, int length)
    {
        var plain = new PlainCrf(seed, length, 4f);
        var all = LogSum(plain);
        var expected = new double[TransitionLayout.Count];
        foreach (var (states, score) in plain.Labellings())
        {
            foreach (var index in plain.TransitionsOf(states))
            {
                expected[index] += 0.5 * Math.Exp(score - all);
            }
        }

        using var lattice = plain.ToLattice();
        var factors = plain.Weights.Factors.ToArray();
        lattice.RunForwardBackward(factors);
        var sums = new float[TransitionLayout.Count];
        lattice.AddTransitionSums(factors, 0.5f, sums);
        for (var i = 0; i < sums.Length; i++)
        {
            Assert.Equal(expected[i], sums[i] * factors[i], 1e-4);
        }
    }

    [Fact]
    public void Passes_stay_finite_on_long_sequences_with_extreme_scores()
    {
        using var lattice = new Lattice();
        var weights = new TransitionWeights(new float[TransitionLayout.Count]);
        lattice.Start(5000);
        for (var t = 0; t < 5000; t++)
        {
            lattice.Scores(t).Fill(-300);
            lattice.Scores(t)[t % 3] = 300;
            lattice.Edges[t] = 0;
        }

        var states = new byte[5000];
        var score = lattice.RunViterbi(weights, states);
        var all = lattice.RunForwardBackward(weights.Factors);
        Assert.Equal(1_500_000, score, 1.0);
        Assert.InRange(all - score, -1, 1);
        Assert.InRange(lattice.Marginal(4999, states[4999]), 0.99f, 1.01f);
    }

    [Fact]
    public void A_buffer_used_before_gives_the_same_result()
    {
        var plain = new PlainCrf(9, 3, 4f);
        using var fresh = plain.ToLattice();
        var expected = fresh.RunForwardBackward(plain.Weights.Factors);
        using var other = new PlainCrf(10, 3, 30f).ToLattice();
        other.RunForwardBackward(plain.Weights.Factors);
        other.Start(3);
        for (var t = 0; t < 3; t++)
        {
            fresh.Scores(t).CopyTo(other.Scores(t));
        }

        fresh.Edges.CopyTo(other.Edges);
        Assert.Equal(expected, other.RunForwardBackward(plain.Weights.Factors));
    }

    private static double LogSum(PlainCrf plain)
    {
        var scores = plain.Labellings().Select(x => x.Score).ToList();
        var max = scores.Max();
        return max + Math.Log(scores.Sum(x => Math.Exp(x - max)));
    }

    private static bool Holds(int[] states, int label, int begin, int end)
    {
        for (var t = begin; t < end; t++)
        {
            if (states[t] != label + (t == begin ? StateSpace.Begin : StateSpace.Inside))
            {
                return false;
            }
        }

        return end == states.Length || states[end] != label + StateSpace.Inside;
    }
}
