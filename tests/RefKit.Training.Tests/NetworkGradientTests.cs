using RefKit.Parsing.Crf;
using RefKit.Parsing.Network;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Tests;

public class NetworkGradientTests
{
    private const int Width = NetworkLayout.Width;
    private const int Features = 5;

    // The features with weights all weigh nothing.
    private static readonly float[] NoWeights = new float[Features * StateSpace.Columns];

    [Theory]
    [InlineData(0)]
    [InlineData(NetworkLayout.LayerSize)]
    [InlineData(2 * NetworkLayout.LayerSize)]
    [InlineData(3 * NetworkLayout.LayerSize)]
    [InlineData((4 * NetworkLayout.LayerSize) - Width)]
    [InlineData(NetworkLayout.Summary)]
    [InlineData(NetworkLayout.Summary + NetworkLayout.MatrixSize)]
    [InlineData(NetworkLayout.Output)]
    public void The_gradient_of_the_layers_agrees_with_differences_of_the_loss(int from)
    {
        var (sequence, network, transitions) = RandomProblem();
        using var gradient = new BatchGradient(network);
        gradient.Add(sequence, NoWeights, transitions, Dropouts.None);
        for (var i = from; i < from + Width; i += 5)
        {
            Assert.Equal(
                -Difference(network.Layers.Values, i, () => Loss(sequence, network, transitions)),
                gradient.Network!.LayerGradient[i], 5e-3);
        }
    }

    [Fact]
    public void The_gradient_of_the_embeddings_agrees_with_differences_of_the_loss()
    {
        var (sequence, network, transitions) = RandomProblem();
        using var gradient = new BatchGradient(network);
        gradient.Add(sequence, NoWeights, transitions, Dropouts.None);
        for (var i = 0; i < Features * Width; i += 13)
        {
            double analytic = 0;
            for (var t = 0; t < sequence.Length; t++)
            {
                analytic += sequence.OwnFeaturesOf(t).Contains(i / Width)
                    ? gradient.Network!.EmbeddingGradients[(t * Width) + (i % Width)] : 0;
            }

            Assert.Equal(
                -Difference(network.Embeddings.Values, i, () => Loss(sequence, network, transitions)), analytic, 5e-3);
        }
    }

    [Fact]
    public void The_forward_pass_gives_the_scores_of_the_network_in_use()
    {
        var (sequence, network, _) = RandomProblem();
        using var lattice = new Lattice();
        using var other = new Lattice();
        using var activations = new Activations();
        lattice.Start(sequence.Length);
        other.Start(sequence.Length);
        activations.Start(sequence.Length);
        for (var t = 0; t < sequence.Length; t++)
        {
            lattice.Scores(t).Clear();
            other.Scores(t).Clear();
            activations.Input(t).Clear();
            foreach (var feature in sequence.OwnFeaturesOf(t))
            {
                VectorMath.Add(network.Embeddings.Values.AsSpan(feature * Width, Width), activations.Input(t));
            }
        }

        new NetworkPass(network).RunForward(sequence, default, default, lattice);
        new TokenNetwork(network.Layers.Values).AddScores(activations, other);
        for (var t = 0; t < sequence.Length; t++)
        {
            for (var column = 0; column < StateSpace.Columns; column++)
            {
                Assert.Equal(lattice.Scores(t)[column], other.Scores(t)[column], 1e-4);
            }
        }
    }

    private static double Loss(EncodedSequence sequence, NetworkWeights network, TransitionWeights transitions)
    {
        using var gradient = new BatchGradient(network);
        gradient.Add(sequence, NoWeights, transitions, Dropouts.None);
        return gradient.Loss;
    }

    private static double Difference(float[] weights, int index, Func<double> loss) =>
        GradientProblem.Difference(weights, index, 0.01f, loss);

    private static (EncodedSequence Sequence, NetworkWeights Network, TransitionWeights Transitions) RandomProblem()
    {
        var random = new Random(12);
        return (GradientProblem.Sequence(random, Features), new NetworkWeights(Features, 3),
            new TransitionWeights(GradientProblem.Weights(random, TransitionLayout.Count)));
    }
}
