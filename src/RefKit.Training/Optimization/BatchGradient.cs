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
    public void Add(EncodedSequence sequence, float[] weights, TransitionWeights transitions, Dropout dropout)
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
        score += ObserveTransitions(sequence, transitions);
        Loss += sequence.Weight * (all - score);
        _lattice.AddTransitionSums(transitions.Factors, sequence.Weight, Expected);
        AddDeltas(sequence);
    }

    public void Dispose() => _lattice.Dispose();

    private double ObserveTransitions(EncodedSequence sequence, TransitionWeights transitions)
    {
        double score = 0;
        var before = StateSpace.Lead;
        for (var t = 0; t < sequence.Length; t++)
        {
            var index = TransitionLayout.IndexOf(sequence.Edges[t], before, sequence.States[t]);
            Observed[index] += sequence.Weight;
            score += transitions.Weights[index];
            before = sequence.States[t];
        }

        var end = TransitionLayout.End + LatticeLayout.PlaceOf(before);
        Observed[end] += sequence.Weight;
        return score + transitions.Weights[end];
    }

    private void AddDeltas(EncodedSequence sequence)
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
                delta[i] = -_lattice.Marginal(t, LatticeLayout.Begin + i) * sequence.Weight;
                delta[StateSpace.Inside + i] = -_lattice.Marginal(t, LatticeLayout.Inside + i) * sequence.Weight;
                delta[StateSpace.OutsideColumn] -= _lattice.Marginal(t, LatticeLayout.After + i) * sequence.Weight;
            }

            delta[StateSpace.OutsideColumn] -= _lattice.Marginal(t, LatticeLayout.Lead) * sequence.Weight;
            delta[StateSpace.ColumnOf(sequence.States[t])] += sequence.Weight;
        }
    }
}
