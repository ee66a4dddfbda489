using System.Globalization;
using RefKit.Casing.Lexicons;
using RefKit.Casing.Models;
using RefKit.Casing.Words;
using RefKit.Training.Optimization;

namespace RefKit.Training.Casing;

/// <summary>
/// Stochastic gradient ascent (AdaGrad) on the likelihood of the capitals that were seen: for each weight what the chain
/// expects where the capitals are known, less what it expects where they are not. The weights are averaged over the second
/// half of the passes.
/// </summary>
internal sealed class CasingTrainer(CasingTrainingOptions options)
{
    private const float MaxStep = 127;

    private readonly float[] _weights = new float[CasingModel.Rows];
    private readonly float[] _squares = new float[CasingModel.Rows];
    private readonly double[] _sums = new double[CasingModel.Rows];
    private readonly float[] _pairs = new float[CasingChain.GapWeights];
    private readonly float[] _pairSquares = new float[CasingChain.GapWeights];
    private SplitMix _random = new(options.Seed);
    private int _averaged;

    public void Train(IReadOnlyList<CasingExample> examples, TextWriter log)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var pass = 1; pass <= options.Passes; pass++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var j = _random.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            double loss = 0;
            var words = 0;
            foreach (var number in order)
            {
                loss += Learn(examples[number], ref words);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"pass {pass}: loss {loss / words:F4} a word"));
            if (pass * 2 > options.Passes)
            {
                _averaged++;
                for (var i = 0; i < _sums.Length; i++)
                {
                    _sums[i] += _weights[i];
                }
            }
        }
    }

    public CasingModel ToModel(IReadOnlyDictionary<string, WordCount> counts, IEnumerable<string> forms)
    {
        var mean = _sums.Select(x => (float)(x / _averaged / options.Temperature)).ToArray();

        // The few largest are cut rather than all others made coarse.
        var scale = mean.Select(Math.Abs).Order().ElementAt((int)(mean.Length * 0.9995)) / MaxStep;
        return new CasingModel(
            scale, [.. mean.Select(x => (sbyte)Math.Clamp(MathF.Round(x / scale), -MaxStep, MaxStep))],
            [.. _pairs.Select(x => x / options.Temperature)],
            counts, forms);
    }

    private double Learn(CasingExample example, ref int words)
    {
        var count = example.Views.Length;
        var scores = new double[count];
        var rows = new int[count][];
        for (var i = 0; i < count; i++)
        {
            rows[i] = [.. example.Rows[i].Where(_ => !_random.Chance(options.Dropout))];
            foreach (var row in rows[i])
            {
                scores[i] += _weights[row];
            }

            scores[i] /= 1 - options.Dropout;
        }

        var free = new double[count];
        var known = new double[count];
        var freePairs = new double[count * 4];
        var knownPairs = new double[count * 4];
        CasingChain.Marginals(scores, example.Gaps, example.Open, _pairs, free, freePairs);
        CasingChain.Marginals(scores, example.Gaps, example.Seen, _pairs, known, knownPairs);
        double loss = 0;
        for (var i = 0; i < count; i++)
        {
            if (example.Open[i] == 3 && example.Seen[i] != 3)
            {
                loss -= Math.Log(Math.Max(1e-9, example.Seen[i] == 2 ? free[i] : 1 - free[i]));
                words++;
            }

            var slope = (float)(known[i] - free[i]) * example.Weight;
            foreach (var row in rows[i])
            {
                Step(_weights, _squares, row, slope, options.Ridge);
            }

            for (var j = 0; i > 0 && j < 4; j++)
            {
                var pairSlope = (float)(knownPairs[(i * 4) + j] - freePairs[(i * 4) + j]) * example.Weight;
                Step(_pairs, _pairSquares, CasingChain.PairOf(example.Gaps[i], j >> 1, j & 1), pairSlope, 0);
            }
        }

        return loss;
    }

    private void Step(float[] weights, float[] squares, int index, float slope, float ridge)
    {
        slope -= ridge * weights[index];
        if (slope == 0)
        {
            return;
        }

        squares[index] += slope * slope;
        weights[index] += options.Rate * slope / (MathF.Sqrt(squares[index]) + 1e-4f);
    }
}
