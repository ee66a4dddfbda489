using System.Numerics;

namespace RefKit.Parsing.Crf;

internal sealed partial class Lattice
{
    /// <summary>Finds the labelling with the highest score.</summary>
    /// <param name="transitions">The transition weights themselves, by <see cref="TransitionLayout"/>.</param>
    /// <param name="states">Receives a state of <see cref="StateSpace"/> for each token.</param>
    /// <returns>Its score.</returns>
    public float RunViterbi(ReadOnlySpan<float> transitions, Span<byte> states)
    {
        if (Count == 0)
        {
            return 0;
        }

        Span<float> before = stackalloc float[Stride];
        Span<float> now = stackalloc float[Stride];
        before.Fill(float.NegativeInfinity);
        before[LatticeLayout.Lead] = 0;
        for (var t = 0; t < Count; t++)
        {
            var origin = _origin.AsSpan(t * Stride, Stride);
            var weights = transitions.Slice(_edges[t] * TransitionLayout.ClassStride, TransitionLayout.ClassStride);
            now.Fill(float.NegativeInfinity);
            StepBest(before, weights, now, origin);
            AddScores(Scores(t), now);
            var swap = before;
            before = now;
            now = swap;
        }

        var end = transitions.Slice(TransitionLayout.End, Stride);
        int best = 0;
        for (var i = 0; i <= LatticeLayout.Lead; i++)
        {
            before[i] += i % Width < StateSpace.Labels ? end[i] : float.NegativeInfinity;
            best = before[i] > before[best] ? i : best;
        }

        var place = best;
        for (var t = Count - 1; t >= 0; t--)
        {
            states[t] = (byte)LatticeLayout.StateAt(place);
            place = _origin[(t * Stride) + place];
        }

        return before[best];
    }

    private static void StepBest(
        ReadOnlySpan<float> before, ReadOnlySpan<float> weights, Span<float> now, Span<byte> origin)
    {
        Span<float> from = stackalloc float[Width];
        for (var i = 0; i < Width; i += Vector<float>.Count)
        {
            var best = new Vector<float>(float.NegativeInfinity);
            var which = Vector<float>.Zero;
            for (var p = 0; p <= LatticeLayout.Lead; p++)
            {
                var candidate = new Vector<float>(before[p]) + Load(weights, (p * Width) + i);
                var better = Vector.GreaterThan(candidate, best);
                best = Vector.ConditionalSelect(better, candidate, best);
                which = Vector.ConditionalSelect(better, new Vector<float>(p), which);
            }

            best.CopyTo(now[(LatticeLayout.Begin + i)..]);
            which.CopyTo(from[i..]);
        }

        for (var i = 0; i < StateSpace.Labels; i++)
        {
            origin[LatticeLayout.Begin + i] = (byte)from[i];
            var (b, n, a) = (LatticeLayout.Begin + i, LatticeLayout.Inside + i, LatticeLayout.After + i);
            var fromBegin = before[b] + weights[TransitionLayout.BeginToInside + i];
            var fromInside = before[n] + weights[TransitionLayout.InsideToInside + i];
            (now[n], origin[n]) = fromBegin >= fromInside ? (fromBegin, (byte)b) : (fromInside, (byte)n);
            fromBegin = before[b] + weights[TransitionLayout.BeginToAfter + i];
            fromInside = before[n] + weights[TransitionLayout.InsideToAfter + i];
            (now[a], origin[a]) = fromBegin >= fromInside ? (fromBegin, (byte)b) : (fromInside, (byte)n);
            var fromAfter = before[a] + weights[TransitionLayout.AfterToAfter + i];
            (now[a], origin[a]) = fromAfter > now[a] ? (fromAfter, (byte)a) : (now[a], origin[a]);
        }

        now[LatticeLayout.Lead] = before[LatticeLayout.Lead] + weights[TransitionLayout.LeadToLead];
        origin[LatticeLayout.Lead] = LatticeLayout.Lead;
    }

    private static void AddScores(ReadOnlySpan<float> scores, Span<float> now)
    {
        for (var i = 0; i < StateSpace.Labels; i++)
        {
            now[LatticeLayout.Begin + i] += scores[i];
            now[LatticeLayout.Inside + i] += scores[StateSpace.Inside + i];
            now[LatticeLayout.After + i] += scores[StateSpace.OutsideColumn];
        }

        now[LatticeLayout.Lead] += scores[StateSpace.OutsideColumn];
    }
}
