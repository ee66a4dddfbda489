using RefKit.Parsing.Splitting;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>
/// Trains the network that finds where references begin, on references that are run together anew in every pass, by Adam
/// (Kingma and Ba 2015). Repeatable to the bit on one machine, whatever the number of threads.
/// </summary>
internal sealed class BoundaryNetworkTrainer
{
    public const int DefaultPasses = 20;

    private const int Groups = 4;
    private const int BatchSize = 8;
    private const int FeatureMinimum = 4;
    private const int MaxFeatures = 14_000;
    private const float Rate = 0.002f;
    private const float LastRate = 0.02f;
    private const float Decay = 0.01f;
    private const float WarmUp = 0.03f;
    private const int Width = BoundaryWeights.Width;

    private readonly BoundaryFeatures _features;
    private readonly BoundaryEncoder _encoder;
    private readonly BoundaryWeights _weights;
    private readonly BoundaryPass[] _groups;
    private readonly ulong _seed;
    private readonly int _passes;
    private SplitMix _random;
    private int _step;

    private BoundaryNetworkTrainer(IReadOnlyList<ListReference> references, ulong seed, int passes)
    {
        _passes = passes;
        _features = BoundaryFeatures.Find(references.Select(static x => x.Text), FeatureMinimum, MaxFeatures);
        _encoder = new BoundaryEncoder(references, _features, seed);
        _weights = new BoundaryWeights(_features.Keys.Length, seed + 1);
        _groups = [.. Enumerable.Range(0, Groups).Select(_ => new BoundaryPass(_weights, _features.Keys.Length))];
        _seed = seed;
        _random = new SplitMix(seed + 2);
    }

    /// <summary>Trains a network.</summary>
    /// <param name="references">What to learn from.</param>
    /// <param name="seed">Where chance starts from.</param>
    /// <param name="log">Where progress goes.</param>
    /// <param name="passes">How often the references are gone through.</param>
    public static BoundaryNetwork Train(IReadOnlyList<ListReference> references, ulong seed, TextWriter log,
        int passes = DefaultPasses) => new BoundaryNetworkTrainer(references, seed, passes).Run(log);

    // The mean of the weights at the ends of the last passes does better on unseen text than the last ones (Polyak and
    // Juditsky 1992).
    private BoundaryNetwork Run(TextWriter log)
    {
        var embeddings = new float[_weights.Embeddings.Values.Length];
        var layers = new float[BoundaryWeights.Count];
        const int Averaged = 3;
        for (var pass = 0; pass < _passes; pass++)
        {
            var (sum, count) = RunPass(pass);
            log.WriteLine(FormattableString.Invariant(
                $"network, pass {pass + 1}: {_features.Keys.Length} features, loss {sum / count:F5} a place"));
            if (pass >= _passes - Averaged)
            {
                AddMean(_weights.Embeddings.Values, embeddings, Math.Min(Averaged, _passes));
                AddMean(_weights.Layers.Values, layers, Math.Min(Averaged, _passes));
            }
        }

        return BoundaryWeights.Build(_features.Keys, embeddings, layers);
    }

    private static void AddMean(float[] values, float[] means, int count)
    {
        for (var i = 0; i < means.Length; i++)
        {
            means[i] += values[i] / count;
        }
    }

    private (double Sum, int Count) RunPass(int pass)
    {
        var sequences = _encoder.Draw();
        for (var i = sequences.Count - 1; i > 0; i--)
        {
            var other = _random.Next(i + 1);
            (sequences[i], sequences[other]) = (sequences[other], sequences[i]);
        }

        var (sum, count) = (0.0, 0);
        for (var from = 0; from < sequences.Count; from += BatchSize)
        {
            var progress = (pass + ((double)from / sequences.Count)) / _passes;
            RunBatch(sequences, from, Math.Min(sequences.Count, from + BatchSize), (float)progress);
            sum += _groups.Sum(static x => x.Loss.Sum);
            count += _groups.Sum(static x => x.Loss.Count);
        }

        return (sum, count);
    }

    private void RunBatch(List<BoundarySequence> sequences, int from, int end, float progress)
    {
        _step++;
        var dropout = new Dropout(~((ulong)_step + _seed), 0.15f);
        var hidden = new Dropout((ulong)_step + _seed, 0.2f);
        Parallel.For(0, Groups, g =>
        {
            _groups[g].Clear();
            for (var i = from + g; i < end; i += Groups)
            {
                _groups[g].Add(sequences[i], dropout, hidden);
            }
        });

        var rate = Rate * Math.Min(1, progress / WarmUp) * (1 - ((1 - LastRate) * progress));
        StepLayers(rate);
        StepEmbeddings(rate);
    }

    private void StepLayers(float rate)
    {
        var gradient = _groups[0].LayerGradient;
        for (var g = 1; g < Groups; g++)
        {
            VectorMath.Add(_groups[g].LayerGradient, gradient);
        }

        _weights.Layers.Step(0, gradient, rate, _step, Decay);
    }

    private void StepEmbeddings(float rate)
    {
        Span<float> gradient = stackalloc float[Width];
        foreach (var feature in _groups.SelectMany(static x => x.Touched).Distinct())
        {
            gradient.Clear();
            foreach (var group in _groups)
            {
                VectorMath.Add(group.EmbeddingGradient.AsSpan(feature * Width, Width), gradient);
            }

            _weights.Embeddings.Step(feature * Width, gradient, rate, ++_weights.Steps[feature], 0);
        }
    }
}
