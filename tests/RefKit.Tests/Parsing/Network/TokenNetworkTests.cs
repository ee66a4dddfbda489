using RefKit.Parsing.Crf;
using RefKit.Parsing.Network;

namespace RefKit.Tests.Parsing.Network;

public class TokenNetworkTests
{
    private const int Width = NetworkLayout.Width;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(41)]
    public void AddScores_adds_what_the_layers_give_step_by_step(int count)
    {
        var weights = Weights();
        var inputs = Inputs(count);
        var expected = Plain(weights, inputs);
        var scores = Run(new TokenNetwork(weights), inputs);
        for (var t = 0; t < count; t++)
        {
            for (var column = 0; column < StateSpace.Columns; column++)
            {
                Assert.Equal(expected[t][column] + t, scores[(t * StateSpace.Columns) + column], 1e-3);
            }
        }
    }

    [Fact]
    public void AddScores_gives_the_same_bits_with_wide_and_narrow_vectors()
    {
        var inputs = Inputs(23);
        Assert.Equal(
            Run(new TokenNetwork(Weights(), isWide: true), inputs),
            Run(new TokenNetwork(Weights(), isWide: false), inputs));
    }

    [Fact]
    public void AddScores_does_not_depend_on_what_the_buffers_held_before()
    {
        var network = new TokenNetwork(Weights());
        using var used = new Activations();
        Run(network, Inputs(60), used);
        Assert.Equal(Run(network, Inputs(7)), Run(network, Inputs(7), used));
    }

    [Fact]
    public void Weights_of_another_size_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TokenNetwork(new float[3]));
    }

    private static float[] Run(TokenNetwork network, float[][] inputs, Activations? used = null)
    {
        using var fresh = new Activations();
        var activations = used ?? fresh;
        using var lattice = new Lattice();
        activations.Start(inputs.Length);
        lattice.Start(inputs.Length);
        for (var t = 0; t < inputs.Length; t++)
        {
            inputs[t].CopyTo(activations.Input(t));
            lattice.Scores(t).Fill(t);
        }

        network.AddScores(activations, lattice);
        return [.. Enumerable.Range(0, inputs.Length).SelectMany(t => lattice.Scores(t).ToArray())];
    }

    // The definition, one number after the other.
    private static double[][] Plain(float[] weights, float[][] inputs)
    {
        var rows = inputs.Select(x => x.Select(y => (double)y).ToArray()).ToArray();
        for (var layer = 0; layer < NetworkLayout.Layers; layer++)
        {
            rows = PlainLayer(weights, rows, layer);
            if (layer == NetworkLayout.SummaryAfter)
            {
                AddPlainSummary(weights, rows);
            }
        }

        return [.. rows.Select(row => Enumerable.Range(0, StateSpace.Columns).Select(column =>
            Enumerable.Range(0, Width)
                .Sum(i => row[i] * weights[NetworkLayout.Output + (i * StateSpace.Columns) + column])).ToArray())];
    }

    private static double[][] PlainLayer(float[] weights, double[][] rows, int layer)
    {
        var from = layer * NetworkLayout.LayerSize;
        var distance = NetworkLayout.Distances[layer];
        return [.. rows.Select((row, t) => Enumerable.Range(0, Width).Select(o =>
        {
            double sum = weights[from + (3 * NetworkLayout.MatrixSize) + o];
            for (var k = 0; k < 3; k++)
            {
                var neighbour = t + ((k - 1) * distance);
                for (var i = 0; neighbour >= 0 && neighbour < rows.Length && i < Width; i++)
                {
                    sum += rows[neighbour][i] * weights[from + (k * NetworkLayout.MatrixSize) + (i * Width) + o];
                }
            }

            return row[o] + Math.Max(0, sum);
        }).ToArray())];
    }

    private static void AddPlainSummary(float[] weights, double[][] rows)
    {
        var mean = Enumerable.Range(0, Width).Select(i => rows.Average(row => row[i])).ToArray();
        for (var o = 0; o < Width; o++)
        {
            double sum = weights[NetworkLayout.Summary + NetworkLayout.MatrixSize + o];
            for (var i = 0; i < Width; i++)
            {
                sum += mean[i] * weights[NetworkLayout.Summary + (i * Width) + o];
            }

            foreach (var row in rows)
            {
                row[o] += Math.Max(0, sum);
            }
        }
    }

    private static float[] Weights()
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, NetworkLayout.Count).Select(_ => (float)(random.NextDouble() - 0.5) * 0.1f)];
    }

    private static float[][] Inputs(int count)
    {
        var random = new Random(6);
        return [.. Enumerable.Range(0, count)
            .Select(_ => Enumerable.Range(0, Width).Select(_ => (float)random.NextDouble() - 0.5f).ToArray())];
    }
}
