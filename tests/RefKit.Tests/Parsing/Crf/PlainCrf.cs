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
    public PlainCrf(int seed, int length, float spread)
    {
        var random = new Random(seed);
        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = spread * ((float)random.NextDouble() - 0.5f);
        }

        _scores = [.. Enumerable.Range(0, length).Select(_ =>
            Enumerable.Range(0, StateSpace.Columns)
                .Select(_ => spread * ((float)random.NextDouble() - 0.5f)).ToArray())];
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
