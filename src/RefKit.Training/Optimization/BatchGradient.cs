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
    private readonly Lattice _taught = new();
    private readonly Dictionary<Teacher, float[]> _taughtSums = [];
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
        var given = sequence.Weight * (1 - (sequence.Lesson?.Share ?? 0));
        score += ObserveTransitions(sequence, transitions, given);
        Loss += given * (all - score);
        _lattice.AddTransitionSums(transitions.Factors, sequence.Weight, Expected);
        var from = Tokens.Count;
        AddDeltas(sequence, given);
        if (sequence.Lesson is { } lesson)
        {
            AddLesson(sequence, lesson, from);
        }

        Network?.RunBackward(sequence, dropouts.Embeddings.Factor,
            _deltas.AsSpan(from * StateSpace.Columns, sequence.Length * StateSpace.Columns));
    }

    /// <summary>Adds what the teachers expect to what was observed; to be called behind the last sequence.</summary>
    public void Finish()
    {
        foreach (var (teacher, sums) in _taughtSums)
        {
            var factors = teacher.Transitions.Factors;
            for (var i = 0; i < sums.Length; i++)
            {
                Observed[i] += sums[i] * factors[i];
            }

            Array.Clear(sums);
        }
    }

    public void Dispose()
    {
        _lattice.Dispose();
        _taught.Dispose();
    }

    private void AddLesson(EncodedSequence sequence, Lesson lesson, int from)
    {
        _taught.Start(sequence.Length);
        sequence.Edges.CopyTo(_taught.Edges);
        for (var t = 0; t < sequence.Length; t++)
        {
            var scores = _taught.Scores(t);
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i] = (float)lesson.Scores[(t * StateSpace.Columns) + i];
            }
        }

        var factors = lesson.Teacher.Transitions.Factors;
        var weight = sequence.Weight * lesson.Share;
        _taught.RunForwardBackward(factors);
        if (!_taughtSums.TryGetValue(lesson.Teacher, out var sums))
        {
            _taughtSums.Add(lesson.Teacher, sums = new float[TransitionLayout.Count]);
        }

        _taught.AddTransitionSums(factors, weight, sums);
        for (var t = 0; t < sequence.Length; t++)
        {
            AddExpected(_taught, t, weight, _deltas.AsSpan((from + t) * StateSpace.Columns, StateSpace.Columns));
        }
    }

    private double ObserveTransitions(EncodedSequence sequence, TransitionWeights transitions, float weight)
    {
        double score = 0;
        var before = StateSpace.Lead;
        for (var t = 0; t < sequence.Length; t++)
        {
            var index = TransitionLayout.IndexOf(sequence.Edges[t], before, sequence.States[t]);
            Observed[index] += weight;
            score += transitions.Weights[index];
            before = sequence.States[t];
        }

        var end = TransitionLayout.End + LatticeLayout.PlaceOf(before);
        Observed[end] += weight;
        return score + transitions.Weights[end];
    }

    private void AddDeltas(EncodedSequence sequence, float given)
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
            AddExpected(_lattice, t, -sequence.Weight, delta);
            delta[StateSpace.ColumnOf(sequence.States[t])] += given;
        }
    }

    private static void AddExpected(Lattice lattice, int t, float weight, Span<float> columns)
    {
        for (var i = 0; i < StateSpace.Labels; i++)
        {
            columns[i] += lattice.Marginal(t, LatticeLayout.Begin + i) * weight;
            columns[StateSpace.Inside + i] += lattice.Marginal(t, LatticeLayout.Inside + i) * weight;
            columns[StateSpace.OutsideColumn] += lattice.Marginal(t, LatticeLayout.After + i) * weight;
        }

        columns[StateSpace.OutsideColumn] += lattice.Marginal(t, LatticeLayout.Lead) * weight;
    }
}
