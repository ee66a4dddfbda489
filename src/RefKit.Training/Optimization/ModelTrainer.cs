using RefKit.Parsing.Crf;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

/// <summary>
/// Maximises the penalised log-likelihood of the labellings over small batches: the weights of features and transitions
/// by AdaGrad (Duchi, Hazan and Singer 2011), the network by Adam (Kingma and Ba 2015). Repeatable to the bit on one
/// machine, whatever the number of threads.
/// </summary>
internal sealed class ModelTrainer
{
    private const int Groups = 4;

    // Adam's step grows over so many batches, and shrinks over all passes to this share.
    private const float WarmUp = 200;
    private const float LastRate = 0.02f;

    private readonly TrainingOptions _options;
    private readonly EncodedSequence[] _sequences;
    private readonly BatchGradient[] _gradients;
    private readonly FeatureUpdate[] _updates;
    private readonly NetworkUpdate[] _networkUpdates;
    private readonly int _batches;
    private SplitMix _random;
    private readonly float[] _featureSums;
    private readonly float[] _transitionSums = new float[TransitionLayout.Count];
    private int _passes;
    private int _averaged;

    /// <summary>Takes what is trained; without a network, it is a plain linear model.</summary>
    public ModelTrainer(IReadOnlyList<EncodedSequence> sequences, WeightStore weights, NetworkWeights? network,
        TrainingOptions options)
    {
        _sequences = [.. sequences.Where(x => x.Length > 0)];
        _options = options;
        _random = new SplitMix(options.Seed);
        _batches = (_sequences.Length + options.BatchSize - 1) / options.BatchSize;
        Weights = weights;
        _featureSums = new float[weights.Features.Length];
        _gradients = [.. Enumerable.Range(0, Groups).Select(_ => new BatchGradient(network))];
        _updates = [.. Enumerable.Range(0, Groups).Select(x => new FeatureUpdate(weights, x, Groups))];
        _networkUpdates = network is null ? []
            : [.. Enumerable.Range(0, Groups).Select(x => new NetworkUpdate(network, x, Groups))];
    }

    public WeightStore Weights { get; }

    /// <summary>How many steps were made, those of the weights before this training counted.</summary>
    public int Step { get; set; }

    /// <summary>Whether the features have weights yet; before, the network learns alone.</summary>
    public bool HasFeatures { get; set; } = true;

    /// <summary>Goes once over the data in a new order.</summary>
    /// <returns>The mean loss a token, without the penalty.</returns>
    public double RunPass()
    {
        for (var i = _sequences.Length - 1; i > 0; i--)
        {
            var j = _random.Next(i + 1);
            (_sequences[i], _sequences[j]) = (_sequences[j], _sequences[i]);
        }

        double loss = 0;
        double tokens = 0;
        for (var b = 0; b < _batches; b++)
        {
            var from = b * _options.BatchSize;
            var batch = new ArraySegment<EncodedSequence>(
                _sequences, from, Math.Min(_options.BatchSize, _sequences.Length - from));
            loss += RunBatch(batch);
            tokens += batch.Sum(x => x.Length * x.Weight);
        }

        AddToAverage();
        return loss / tokens;
    }

    /// <summary>
    /// Replaces the weights by their mean over the ends of all passes but the first; the mean of many points near the
    /// best does better on unseen text than the last one (Polyak and Juditsky 1992).
    /// </summary>
    public void UseAverage()
    {
        if (_averaged > 1)
        {
            Divide(_featureSums, Weights.Features);
            Divide(_transitionSums, Weights.Transitions);
        }
    }

    private void Divide(float[] sums, float[] weights)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            weights[i] = sums[i] / _averaged;
        }
    }

    private void AddToAverage()
    {
        if (++_passes == 1)
        {
            return;
        }

        _averaged++;
        Add(Weights.Features, _featureSums);
        Add(Weights.Transitions, _transitionSums);
    }

    private static void Add(float[] weights, float[] sums)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += weights[i];
        }
    }

    private double RunBatch(ArraySegment<EncodedSequence> batch)
    {
        Step++;
        var transitions = new TransitionWeights(Weights.Transitions);
        var dropouts = Dropouts.Of((ulong)Step + _options.Seed, HasFeatures, _options);
        Parallel.For(0, Groups, g =>
        {
            _gradients[g].Clear();
            for (var i = g; i < batch.Count; i += Groups)
            {
                _gradients[g].Add(batch[i], Weights.Features, transitions, dropouts);
            }
        });

        var ridge = _options.Ridge / _batches;
        if (HasFeatures)
        {
            Parallel.For(0, Groups, g =>
                _updates[g].Run(_gradients, dropouts.Features, _options.Rate, ridge, Step));
        }

        var all = (float)_batches * (_options.NetworkPasses + _options.JointPasses);
        var rate = _options.NetworkRate * Math.Min(1, Step / WarmUp) * Math.Max(LastRate, 1 - (Step / all));
        Parallel.For(0, _networkUpdates.Length, g => _networkUpdates[g].Run(
            _gradients, dropouts.Embeddings, rate, _options.NetworkDecay, Step));
        UpdateTransitions(transitions, ridge);
        return _gradients.Sum(x => x.Loss);
    }

    private void UpdateTransitions(TransitionWeights transitions, float ridge)
    {
        var weights = Weights.Transitions;
        var squares = Weights.TransitionSquares;
        for (var i = 0; i < weights.Length; i++)
        {
            float expected = 0, observed = 0;
            for (var g = 0; g < Groups; g++)
            {
                expected += _gradients[g].Expected[i];
                observed += _gradients[g].Observed[i];
            }

            var gradient = observed - (expected * transitions.Factors[i]) - (ridge * weights[i]);
            squares[i] += gradient * gradient;
            weights[i] += _options.Rate * gradient / (MathF.Sqrt(squares[i]) + FeatureUpdate.Floor);
        }
    }
}
