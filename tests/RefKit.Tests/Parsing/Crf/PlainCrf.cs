using RefKit.Parsing.Crf;

namespace RefKit.Tests.Parsing.Crf;

/// <summary>
/// The plain twin of <see cref="Lattice"/>: enumerates every allowed labelling of a short sequence and adds up.
/// </summary>
internal sealed class PlainCrf
{
    private readonly float[] _transitions = new float[TransitionLayout.Count];
    private readonly float[][] _scores;
    private readonly byte[] _edges;

    /// <summary>A random model over a random sequence.</summary>
    /// <param name="seed">Where chance starts from.</param>
    /// <param name="length">Tokens.</param>
    /// <param name="spread">How far apart weights and scores lie.</param>
    /// <param name="contrast">How much farther apart the scores lie; trained models have 5 and more.</param>
    public PlainCrf(int seed, int length, float spread, float contrast = 1)
    {
        var random = new Random(seed);
        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = spread * ((float)random.NextDouble() - 0.5f);
        }

        _scores = [.. Enumerable.Range(0, length).Select(_ =>
            Enumerable.Range(0, StateSpace.Columns)
                .Select(_ => contrast * spread * ((float)random.NextDouble() - 0.5f)).ToArray())];
        _edges = [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(RefKit.Parsing.Tokens.EdgeClass.Count))];
    }

    public TransitionWeights Weights => new(_transitions);

    public float[] RawTransitions => _transitions;

    public Lattice ToLattice()
    {
        var lattice = new Lattice();
        lattice.Start(_scores.Length);
        for (var t = 0; t < _scores.Length; t++)
        {
            _scores[t].CopyTo(lattice.Scores(t));
        }

        _edges.CopyTo(lattice.Edges);
        return lattice;
    }

    /// <summary>Every allowed labelling with its score.</summary>
    public IEnumerable<(int[] States, double Score)> Labellings() =>
        Extend(new int[_scores.Length], 0, StateSpace.Lead, 0);

    /// <summary>The score of a labelling.</summary>
    public double ScoreOf(byte[] states) =>
        TransitionsOf([.. states.Select(static x => (int)x)]).Sum(x => (double)_transitions[x])
            + states.Select((state, t) => (double)_scores[t][StateSpace.ColumnOf(state)]).Sum();

    /// <summary>The transitions that a labelling uses, as indexes of the flat array.</summary>
    public IEnumerable<int> TransitionsOf(int[] states)
    {
        var before = StateSpace.Lead;
        for (var t = 0; t < states.Length; t++)
        {
            yield return TransitionLayout.IndexOf(_edges[t], before, states[t]);
            before = states[t];
        }

        yield return TransitionLayout.End + LatticeLayout.PlaceOf(before);
    }

    /// <summary>
    /// The best score and the logarithm of the sum, state by state over all states before; for longer sequences.
    /// </summary>
    public (double Best, double LogSum) Run()
    {
        var best = new double[StateSpace.Count];
        Array.Fill(best, double.NegativeInfinity);
        best[StateSpace.Lead] = 0;
        var sum = best.ToArray();
        for (var t = 0; t < _scores.Length; t++)
        {
            var time = t;
            (best, sum) = (Step(best, time, static x => x.Max()), Step(sum, time, Add));
        }

        var ends = Enumerable.Range(0, StateSpace.Count)
            .Select(x => (double)_transitions[TransitionLayout.End + LatticeLayout.PlaceOf(x)]).ToArray();
        return (best.Zip(ends, static (x, y) => x + y).Max(), Add(sum.Zip(ends, static (x, y) => x + y)));
    }

    private static double Add(IEnumerable<double> logarithms)
    {
        var values = logarithms.ToArray();
        var max = values.Max();
        return double.IsNegativeInfinity(max) ? max : max + Math.Log(values.Sum(x => Math.Exp(x - max)));
    }

    private double[] Step(double[] before, int t, Func<IEnumerable<double>, double> join) =>
    [
        .. Enumerable.Range(0, StateSpace.Count).Select(to => _scores[t][StateSpace.ColumnOf(to)]
            + join(Enumerable.Range(0, StateSpace.Count).Where(from => StateSpace.IsAllowed(from, to))
                .Select(from => before[from] + _transitions[TransitionLayout.IndexOf(_edges[t], from, to)]))),
    ];

    private IEnumerable<(int[] States, double Score)> Extend(int[] states, int t, int before, double score)
    {
        if (t == states.Length)
        {
            yield return (states.ToArray(), score + _transitions[TransitionLayout.End + LatticeLayout.PlaceOf(before)]);
            yield break;
        }

        for (var state = 0; state < StateSpace.Count; state++)
        {
            if (!StateSpace.IsAllowed(before, state))
            {
                continue;
            }

            states[t] = state;
            var step = score + _transitions[TransitionLayout.IndexOf(_edges[t], before, state)]
                + _scores[t][StateSpace.ColumnOf(state)];
            foreach (var labelling in Extend(states, t + 1, state, step))
            {
                yield return labelling;
            }
        }
    }
}
