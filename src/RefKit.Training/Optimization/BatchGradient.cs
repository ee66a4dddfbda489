using RefKit.Parsing.Crf;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

/// <summary>
/// The gradient of the log-likelihood of one group of a batch. Each group is worked through by one thread in a fixed
/// order, and groups are added up in a fixed order, so that the sum does not depend on how many threads there are.
/// </summary>
internal sealed class BatchGradient : IDisposable
{
    private readonly Lattice _lattice = new();
    private float[] _deltas = [];

    /// <summary>
    /// Transition sums of the group, without the factors of the weights; by <see cref="TransitionLayout"/>.
    /// </summary>
    public float[] Expected { get; } = new float[TransitionLayout.Count];

    /// <summary>Transition counts of the right labellings.</summary>
    public float[] Observed { get; } = new float[TransitionLayout.Count];

    /// <summary>Features and right-minus-expected columns, token by token.</summary>
    public List<(EncodedSequence Sequence, int Token, int Delta)> Tokens { get; } = [];

    public ReadOnlySpan<float> Deltas => _deltas;

    /// <summary>The loss of the group.</summary>
    public double Loss { get; private set; }

    public void Clear()
    {
        Array.Clear(Expected);
        Array.Clear(Observed);
        Tokens.Clear();
        Loss = 0;
    }

    /// <summary>Adds a sequence.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="weights">The weights of the features.</param>
    /// <param name="transitions">The weights of the transitions.</param>
    /// <param name="dropout">The features to leave out.</param>
    /// <param name="lossLimit">A sequence of a larger loss counts less, in proportion.</param>
    public void Add(EncodedSequence sequence, float[] weights, TransitionWeights transitions, Dropout dropout,
        float lossLimit = float.PositiveInfinity)
    {
        _lattice.Start(sequence.Length);
        sequence.Edges.CopyTo(_lattice.Edges);
        double score = 0;
        for (var t = 0; t < sequence.Length; t++)
        {
            var scores = _lattice.Scores(t);
            FeatureScores.Sum(sequence, t, weights, dropout, scores);
            score += scores[StateSpace.ColumnOf(sequence.States[t])];
        }

        var all = _lattice.RunForwardBackward(transitions.Factors);
        score += ScoreTransitions(sequence, transitions);
        Loss += sequence.Weight * (all - score);
        var weight = sequence.Weight * (float)Math.Min(1, lossLimit / Math.Max(all - score, 1e-6));
        ObserveTransitions(sequence, weight);
        _lattice.AddTransitionSums(transitions.Factors, weight, Expected);
        AddDeltas(sequence, weight);
    }

    public void Dispose() => _lattice.Dispose();

    private static double ScoreTransitions(EncodedSequence sequence, TransitionWeights transitions)
    {
        double score = 0;
        var before = StateSpace.Lead;
        for (var t = 0; t < sequence.Length; t++)
        {
            score += transitions.Weights[TransitionLayout.IndexOf(sequence.Edges[t], before, sequence.States[t])];
            before = sequence.States[t];
        }

        return score + transitions.Weights[TransitionLayout.End + LatticeLayout.PlaceOf(before)];
    }

    private void ObserveTransitions(EncodedSequence sequence, float weight)
    {
        var before = StateSpace.Lead;
        for (var t = 0; t < sequence.Length; t++)
        {
            Observed[TransitionLayout.IndexOf(sequence.Edges[t], before, sequence.States[t])] += weight;
            before = sequence.States[t];
        }

        Observed[TransitionLayout.End + LatticeLayout.PlaceOf(before)] += weight;
    }

    private void AddDeltas(EncodedSequence sequence, float weight)
    {
        var needed = (Tokens.Count + sequence.Length) * StateSpace.Columns;
        if (_deltas.Length < needed)
        {
            Array.Resize(ref _deltas, needed * 2);
        }

        for (var t = 0; t < sequence.Length; t++)
        {
            var at = Tokens.Count * StateSpace.Columns;
            Tokens.Add((sequence, t, at));
            var delta = _deltas.AsSpan(at, StateSpace.Columns);
            delta.Clear();
            for (var i = 0; i < StateSpace.Labels; i++)
            {
                delta[i] = -_lattice.Marginal(t, LatticeLayout.Begin + i) * weight;
                delta[StateSpace.Inside + i] = -_lattice.Marginal(t, LatticeLayout.Inside + i) * weight;
                delta[StateSpace.OutsideColumn] -= _lattice.Marginal(t, LatticeLayout.After + i) * weight;
            }

            delta[StateSpace.OutsideColumn] -= _lattice.Marginal(t, LatticeLayout.Lead) * weight;
            delta[StateSpace.ColumnOf(sequence.States[t])] += weight;
        }
    }
}
