using RefKit.Parsing.Splitting;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with a ridge; repeatable.</summary>
internal static class LogisticTrainer
{
    private const float Rate = 0.08f;
    private const float Largest = 4;

    /// <summary>Learns the weights of a table of so many slots.</summary>
    public static BoundaryTable Train(List<BoundaryExample> examples, int slots, int passes, float ridge, ulong seed)
    {
        var weights = new float[slots];
        var squares = new float[slots];
        var average = new double[slots];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new SplitMix(seed);
        for (var pass = 0; pass < passes; pass++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var other = random.Next(i + 1);
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (var index in order)
            {
                Step(examples[index], weights, squares, ridge);
            }

            for (var i = 0; i < slots && pass >= passes / 2; i++)
            {
                average[i] += weights[i] / (passes - (passes / 2));
            }
        }

        return Quantize(average);
    }

    private static void Step(BoundaryExample example, float[] weights, float[] squares, float ridge)
    {
        var sum = 0f;
        foreach (var slot in example.Slots)
        {
            sum += weights[slot];
        }

        var error = (1 / (1 + MathF.Exp(-sum))) - (example.IsBoundary ? 1 : 0);
        foreach (var slot in example.Slots)
        {
            var gradient = error + (ridge * weights[slot]);
            squares[slot] += gradient * gradient;
            weights[slot] -= Rate * gradient / (MathF.Sqrt(squares[slot]) + 1e-4f);
        }
    }

    private static BoundaryTable Quantize(double[] weights)
    {
        var largest = Math.Min(Largest, weights.Max(Math.Abs));
        var scale = (float)(largest / sbyte.MaxValue);
        return new BoundaryTable([.. weights.Select(x => (sbyte)Math.Clamp(
            Math.Round(x / scale, MidpointRounding.AwayFromZero), -sbyte.MaxValue, sbyte.MaxValue))], scale);
    }
}
