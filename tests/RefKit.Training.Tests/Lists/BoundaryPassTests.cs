using RefKit.Parsing.Splitting;
using RefKit.Training.Lists;
using RefKit.Training.Optimization;

namespace RefKit.Training.Tests.Lists;

public class BoundaryPassTests
{
    private const int Width = BoundaryWeights.Width;
    private const int Features = 5;

    [Theory]
    [InlineData(0)]
    [InlineData(BoundaryLayout.LayerSize)]
    [InlineData((3 * BoundaryLayout.LayerSize) - Width)]
    [InlineData(4 * BoundaryLayout.LayerSize)]
    [InlineData(BoundaryLayout.Output)]
    [InlineData(BoundaryWeights.FieldOutput)]
    public void The_gradient_of_the_layers_agrees_with_differences_of_the_loss(int from)
    {
        var (sequence, weights) = RandomProblem();
        var pass = Run(sequence, weights);
        for (var i = from; i < from + Width; i += 5)
        {
            Assert.Equal(
                -GradientProblem.Difference(weights.Layers.Values, i, 0.01f, () => Loss(sequence, weights)),
                pass.LayerGradient[i], 5e-3);
        }
    }

    [Fact]
    public void The_gradient_of_the_embeddings_agrees_with_differences_of_the_loss()
    {
        var (sequence, weights) = RandomProblem();
        var pass = Run(sequence, weights);
        for (var i = 0; i < Features * Width; i += 7)
        {
            Assert.Equal(
                -GradientProblem.Difference(weights.Embeddings.Values, i, 0.001f, () => Loss(sequence, weights)),
                pass.EmbeddingGradient[i], 1e-2);
        }
    }

    [Fact]
    public void Clear_forgets_the_gradients()
    {
        var (sequence, weights) = RandomProblem();
        var pass = Run(sequence, weights);

        pass.Clear();

        Assert.All(pass.LayerGradient, static x => Assert.Equal(0, x));
        Assert.All(pass.EmbeddingGradient, static x => Assert.Equal(0, x));
        Assert.Empty(pass.Touched);
    }

    private static double Loss(BoundarySequence sequence, BoundaryWeights weights)
    {
        var pass = Run(sequence, weights);
        return pass.Loss.Sum + pass.FieldLoss;
    }

    private static BoundaryPass Run(BoundarySequence sequence, BoundaryWeights weights)
    {
        var pass = new BoundaryPass(weights, Features);
        pass.Add(sequence, default, default);
        return pass;
    }

    private static (BoundarySequence Sequence, BoundaryWeights Weights) RandomProblem()
    {
        var random = new Random(5);
        var (features, ends) = (new List<int>(), new int[20]);
        for (var t = 0; t < ends.Length; t++)
        {
            features.AddRange(Enumerable.Range(0, Features).Where(_ => random.Next(2) == 0));
            ends[t] = features.Count;
        }

        sbyte[] targets = [.. ends.Select((_, t) => (sbyte)((t % 3) - 1))];
        byte[] labels = [.. ends.Select((_, t) => t % 4 == 0 ? BoundarySequence.Unknown : (byte)(t % 7))];
        return (new BoundarySequence([.. features], ends, targets, labels), new BoundaryWeights(Features, 3));
    }
}
