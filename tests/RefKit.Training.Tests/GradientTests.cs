using RefKit.Parsing.Crf;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Tests;

public class GradientTests
{
    private const int Features = 6;

    [Fact]
    public void The_gradient_of_the_features_agrees_with_differences_of_the_loss()
    {
        var (sequence, weights, transitions) = RandomProblem();
        using var gradient = new BatchGradient(network: null);
        gradient.Add(sequence, weights, new TransitionWeights(transitions), Dropouts.None);
        var analytic = new double[Features * StateSpace.Columns];
        foreach (var (_, token, delta) in gradient.Tokens)
        {
            for (var f = sequence.Offsets[token]; f < sequence.Offsets[token + 1]; f++)
            {
                for (var c = 0; c < StateSpace.Columns; c++)
                {
                    analytic[(sequence.Features[f] * StateSpace.Columns) + c] -= gradient.Deltas[delta + c];
                }
            }
        }

        for (var i = 0; i < weights.Length; i += 7)
        {
            Assert.Equal(Difference(weights, i, () => Loss(sequence, weights, transitions)), analytic[i], 5e-3);
        }
    }

    [Fact]
    public void The_gradient_of_the_transitions_agrees_with_differences_of_the_loss()
    {
        var (sequence, weights, transitions) = RandomProblem();
        using var gradient = new BatchGradient(network: null);
        var model = new TransitionWeights(transitions);
        gradient.Add(sequence, weights, model, Dropouts.None);
        var checkedOnes = 0;
        for (var i = 0; i < transitions.Length; i++)
        {
            var analytic = (gradient.Expected[i] * model.Factors[i]) - gradient.Observed[i];
            if (gradient.Observed[i] > 0 || (analytic > 1e-3 && i % 5 == 0))
            {
                Assert.Equal(Difference(transitions, i, () => Loss(sequence, weights, transitions)), analytic, 5e-3);
                checkedOnes++;
            }
        }

        Assert.InRange(checkedOnes, 5, int.MaxValue);
    }

    [Fact]
    public void Dropped_features_take_no_part_in_the_gradient()
    {
        var (sequence, weights, transitions) = RandomProblem();
        var dropout = new Dropout(3, 0.5f);
        using var gradient = new BatchGradient(network: null);
        gradient.Add(sequence, weights, new TransitionWeights(transitions), new Dropouts(dropout, default, default));
        var before = gradient.Loss;
        for (var t = 0; t < sequence.Length; t++)
        {
            for (var f = sequence.Offsets[t]; f < sequence.Offsets[t + 1]; f++)
            {
                if (Enumerable.Range(0, sequence.Length).All(x => !Has(sequence, x, sequence.Features[f])
                    || dropout.Drops(sequence.Features[f], x)))
                {
                    weights.AsSpan(sequence.Features[f] * StateSpace.Columns, StateSpace.Columns).Fill(9);
                }
            }
        }

        gradient.Clear();
        gradient.Add(sequence, weights, new TransitionWeights(transitions), new Dropouts(dropout, default, default));
        Assert.Equal(before, gradient.Loss);
    }

    private static bool Has(EncodedSequence sequence, int token, int feature) =>
        sequence.Features.AsSpan(sequence.Offsets[token]..sequence.Offsets[token + 1]).Contains(feature);

    private static double Loss(EncodedSequence sequence, float[] weights, float[] transitions)
    {
        using var gradient = new BatchGradient(network: null);
        gradient.Add(sequence, weights, new TransitionWeights(transitions), Dropouts.None);
        return gradient.Loss;
    }

    private static double Difference(float[] weights, int index, Func<double> loss) =>
        GradientProblem.Difference(weights, index, 0.02f, loss);

    private static (EncodedSequence Sequence, float[] Weights, float[] Transitions) RandomProblem()
    {
        var random = new Random(12);
        return (GradientProblem.Sequence(random, Features),
            GradientProblem.Weights(random, Features * StateSpace.Columns),
            GradientProblem.Weights(random, TransitionLayout.Count));
    }
}
