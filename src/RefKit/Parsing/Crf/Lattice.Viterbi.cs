using System.Runtime.Intrinsics;

namespace RefKit.Parsing.Crf;

internal sealed partial class Lattice
{
    /// <summary>Finds the labelling with the highest score.</summary>
    /// <param name="transitions">The transition weights.</param>
    /// <param name="states">Receives a state of <see cref="StateSpace"/> for each token.</param>
    /// <returns>Its score.</returns>
    public float RunViterbi(TransitionWeights transitions, Span<byte> states)
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
            var weights = transitions.Logarithms.Slice(
                _edges[t] * TransitionLayout.ClassStride, TransitionLayout.ClassStride);
            var rows = RowsToTry(before, transitions.LargestBegins.Slice(_edges[t] * Stride, Stride),
                transitions.SmallestBegins.Slice(_edges[t] * Stride, Stride));
            now.Fill(float.NegativeInfinity);
            StepBest(before, weights, rows, now, origin);
            AddScores(Scores(t), now);
            var swap = before;
            before = now;
            now = swap;
        }

        var end = transitions.Logarithms.Slice(TransitionLayout.End, Stride);
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

    private static void StepBest(ReadOnlySpan<float> before, ReadOnlySpan<float> weights, UInt128 rows,
        Span<float> now, Span<byte> origin)
    {
        Span<float> from = stackalloc float[Width];
        var best0 = Vector256.Create(float.NegativeInfinity);
        var (best1, best2, best3) = (best0, best0, best0);
        var which0 = Vector256<float>.Zero;
        var (which1, which2, which3) = (which0, which0, which0);
        for (; rows != UInt128.Zero; rows &= rows - UInt128.One)
        {
            var p = (int)UInt128.TrailingZeroCount(rows);
            var row = weights.Slice(p * Width, Width);
            var value = Vector256.Create(before[p]);
            var place = Vector256.Create((float)p);
            Improve(value + Load(row, 0), place, ref best0, ref which0);
            Improve(value + Load(row, 8), place, ref best1, ref which1);
            Improve(value + Load(row, 16), place, ref best2, ref which2);
            Improve(value + Load(row, 24), place, ref best3, ref which3);
        }

        best0.CopyTo(now);
        best1.CopyTo(now[8..]);
        best2.CopyTo(now[16..]);
        best3.CopyTo(now[24..]);
        which0.CopyTo(from);
        which1.CopyTo(from[8..]);
        which2.CopyTo(from[16..]);
        which3.CopyTo(from[24..]);
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

    private static void Improve(
        Vector256<float> candidate, Vector256<float> place, ref Vector256<float> best, ref Vector256<float> which)
    {
        var better = Vector256.GreaterThan(candidate, best);
        best = Vector256.ConditionalSelect(better, candidate, best);
        which = Vector256.ConditionalSelect(better, place, which);
    }

    // The places that can lead to a new field in the best labelling. A place whose best step is worse than the worst
    // step from the best place never does; mostly five in a hundred are left.
    private static UInt128 RowsToTry(
        ReadOnlySpan<float> before, ReadOnlySpan<float> largest, ReadOnlySpan<float> smallest)
    {
        Span<float> bounds = stackalloc float[Stride];
        var top = 0;
        for (var p = 1; p <= LatticeLayout.Lead; p++)
        {
            top = before[p] > before[top] ? p : top;
        }

        for (var i = 0; i < Stride; i += Lanes)
        {
            (Load(before, i) + Load(largest, i)).CopyTo(bounds[i..]);
        }

        // Not below: a bound that is equal may hide the first of two equals.
        return PlacesAbove(bounds, MathF.BitDecrement(before[top] + smallest[top]));
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
