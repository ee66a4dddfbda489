using RefKit.Parsing.Crf;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

/// <summary>
/// Maximises the penalised log-likelihood of the labellings by AdaGrad (Duchi, Hazan and Singer 2011) over small
/// batches. Repeatable to the bit on one machine, whatever the number of threads.
/// </summary>
internal sealed class AdaGradTrainer
{
    private const int Groups = 4;

    private readonly TrainingOptions _options;
    private readonly EncodedSequence[] _sequences;
    private readonly BatchGradient[] _gradients = [.. Enumerable.Range(0, Groups).Select(_ => new BatchGradient())];
    private readonly FeatureUpdate[] _updates;
    private readonly int _batches;
    private SplitMix _random;
    private readonly float[] _featureSums;
    private readonly float[] _transitionSums = new float[TransitionLayout.Count];
    private int _step;
    private int _passes;
    private int _averaged;

    public AdaGradTrainer(IReadOnlyList<EncodedSequence> sequences, WeightStore weights, TrainingOptions options)
    {
        _sequences = [.. sequences.Where(x => x.Length > 0)];
        _options = options;
        _random = new SplitMix(options.Seed);
        _batches = (_sequences.Length + options.BatchSize - 1) / options.BatchSize;
        Weights = weights;
        _featureSums = new float[weights.Features.Length];
        _updates = [.. Enumerable.Range(0, Groups).Select(x => new FeatureUpdate(weights, x, Groups))];
    }

    public WeightStore Weights { get; }

    /// <summary>Goes once over the data in a new order.</summary>
    /// <param name="rate">The step of AdaGrad in this pass.</param>
    /// <returns>The mean loss a token, without the penalty.</returns>
    public double RunPass(float rate)
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
            loss += RunBatch(batch, rate);
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

    private double RunBatch(ArraySegment<EncodedSequence> batch, float rate)
    {
        _step++;
        var transitions = new TransitionWeights(Weights.Transitions);
        var dropout = new Dropout((ulong)_step + _options.Seed, _options.Dropout);
        Parallel.For(0, Groups, g =>
        {
            _gradients[g].Clear();
            for (var i = g; i < batch.Count; i += Groups)
            {
                _gradients[g].Add(batch[i], Weights.Features, transitions, dropout);
            }
        });

        var ridge = _options.Ridge / _batches;
        Parallel.For(0, Groups, g => _updates[g].Run(_gradients, dropout, rate, ridge, _step));
        UpdateTransitions(transitions, rate, ridge);
        return _gradients.Sum(x => x.Loss);
    }

    private void UpdateTransitions(TransitionWeights transitions, float rate, float ridge)
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
            weights[i] += rate * gradient / (MathF.Sqrt(squares[i]) + FeatureUpdate.Floor);
        }
    }
}
