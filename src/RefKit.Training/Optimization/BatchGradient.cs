using RefKit.Parsing.Crf;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

/// <summary>
/// The gradient of the log-likelihood of one group of a batch. Each group is worked through by one thread in a fixed
/// order, and groups are added up in a fixed order, so that the sum does not depend on how many threads there are.
/// </summary>
/// <param name="network">The network whose scores are added; none for a plain linear model.</param>
internal sealed class BatchGradient(NetworkWeights? network) : IDisposable
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

    /// <summary>The gradients of the network; null where there is none.</summary>
    public NetworkPass? Network { get; } = network is null ? null : new NetworkPass(network);

    /// <summary>The loss of the group.</summary>
    public double Loss { get; private set; }

    public void Clear()
    {
        Array.Clear(Expected);
        Array.Clear(Observed);
        Tokens.Clear();
        Network?.Clear();
        Loss = 0;
    }

    /// <summary>Adds a sequence.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="weights">The weights of the features.</param>
    /// <param name="transitions">The weights of the transitions.</param>
    /// <param name="dropouts">What to leave out.</param>
    public void Add(EncodedSequence sequence, float[] weights, TransitionWeights transitions, Dropouts dropouts)
    {
        _lattice.Start(sequence.Length);
        sequence.Edges.CopyTo(_lattice.Edges);
        double score = 0;
        for (var t = 0; t < sequence.Length; t++)
        {
            FeatureScores.Sum(sequence, t, weights, dropouts.Features, _lattice.Scores(t));
        }

        Network?.RunForward(sequence, dropouts.Embeddings, dropouts.Hidden, _lattice);
        for (var t = 0; t < sequence.Length; t++)
        {
            score += _lattice.Scores(t)[StateSpace.ColumnOf(sequence.States[t])];
        }

        var all = _lattice.RunForwardBackward(transitions.Factors);
        score += ObserveTransitions(sequence, transitions);
        Loss += sequence.Weight * (all - score);
        _lattice.AddTransitionSums(transitions.Factors, sequence.Weight, Expected);
        var from = Tokens.Count;
        AddDeltas(sequence);
        Network?.RunBackward(sequence, dropouts.Embeddings.Factor,
            _deltas.AsSpan(from * StateSpace.Columns, sequence.Length * StateSpace.Columns));
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
