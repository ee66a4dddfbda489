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
            var weights = transitions.Logarithms.Slice(
                _edges[t] * TransitionLayout.ClassStride, TransitionLayout.ClassStride);
            var rows = RowsToTry(before, transitions.LargestBegins.Slice(_edges[t] * Stride, Stride),
                transitions.SmallestBegins.Slice(_edges[t] * Stride, Stride));
            now.Fill(float.NegativeInfinity);
            BeginBest(before, weights, rows, now, _origin.AsSpan(t * Width, Width));
            ContinueBest(before, weights, now, _choices.AsSpan(t * Choices, Choices));
            AddScores(_scores.AsSpan(t * StateSpace.Columns, StateSpace.Columns + Lanes), now);
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
            place = PlaceBefore(t, place);
        }

        return before[best];
    }

    private static void BeginBest(ReadOnlySpan<float> before, ReadOnlySpan<float> weights, UInt128 rows,
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
            origin[i] = (byte)from[i];
        }
    }

    // The steps inside a field and after it. Choices: bits of the labels whose inside state, then whose after state,
    // comes from begin rather than inside; then of those whose after state comes from after.
    private static void ContinueBest(
        ReadOnlySpan<float> before, ReadOnlySpan<float> weights, Span<float> now, Span<uint> choices)
    {
        choices.Clear();
        for (var i = 0; i < Width; i += Lanes)
        {
            var b = Load(before, LatticeLayout.Begin + i);
            var n = Load(before, LatticeLayout.Inside + i);
            var begun = b + Load(weights, TransitionLayout.BeginToInside + i);
            var continued = n + Load(weights, TransitionLayout.InsideToInside + i);
            var isBegun = Vector256.GreaterThanOrEqual(begun, continued);
            Vector256.ConditionalSelect(isBegun, begun, continued).CopyTo(now[(LatticeLayout.Inside + i)..]);
            choices[0] |= isBegun.ExtractMostSignificantBits() << i;

            begun = b + Load(weights, TransitionLayout.BeginToAfter + i);
            continued = n + Load(weights, TransitionLayout.InsideToAfter + i);
            isBegun = Vector256.GreaterThanOrEqual(begun, continued);
            var ended = Vector256.ConditionalSelect(isBegun, begun, continued);
            choices[1] |= isBegun.ExtractMostSignificantBits() << i;

            var passed = Load(before, LatticeLayout.After + i) + Load(weights, TransitionLayout.AfterToAfter + i);
            var isPassed = Vector256.GreaterThan(passed, ended);
            Vector256.ConditionalSelect(isPassed, passed, ended).CopyTo(now[(LatticeLayout.After + i)..]);
            choices[2] |= isPassed.ExtractMostSignificantBits() << i;
        }

        now[LatticeLayout.Lead] = before[LatticeLayout.Lead] + weights[TransitionLayout.LeadToLead];
    }

    private int PlaceBefore(int t, int place)
    {
        var label = place % Width;
        var choices = _choices.AsSpan(t * Choices, Choices);
        return place switch
        {
            < LatticeLayout.Inside => _origin[(t * Width) + label],
            < LatticeLayout.After => IsSet(choices[0], label) ? LatticeLayout.Begin + label : place,
            < LatticeLayout.Lead => IsSet(choices[2], label) ? place
                : (IsSet(choices[1], label) ? LatticeLayout.Begin : LatticeLayout.Inside) + label,
            _ => place,
        };
    }

    private static bool IsSet(uint bits, int label) => (bits >> label & 1) != 0;

    private static void Improve(
        Vector256<float> candidate, Vector256<float> place, ref Vector256<float> best, ref Vector256<float> which)
    {
        var better = Vector256.GreaterThan(candidate, best);
        best = Vector256.ConditionalSelect(better, candidate, best);
        which = Vector256.ConditionalSelect(better, place, which);
    }

    // The places that can lead to a new field in the best labelling. A place whose best step is worse than the worst
    // step from another place never does.
    private static UInt128 RowsToTry(
        ReadOnlySpan<float> before, ReadOnlySpan<float> largest, ReadOnlySpan<float> smallest)
    {
        Span<float> bounds = stackalloc float[Stride];
        var reached = Vector256.Create(float.NegativeInfinity);
        for (var i = 0; i < Stride; i += Lanes)
        {
            var values = Load(before, i);
            (values + Load(largest, i)).CopyTo(bounds[i..]);
            reached = Vector256.MaxNative(reached, values + Load(smallest, i));
        }

        var limit = reached[0];
        for (var i = 1; i < Lanes; i++)
        {
            limit = Math.Max(limit, reached[i]);
        }

        // Not below: a bound that is equal may hide the first of two equals.
        return PlacesAbove(bounds, MathF.BitDecrement(limit));
    }

    private static void AddScores(ReadOnlySpan<float> scores, Span<float> now)
    {
        var outside = Vector256.Create(scores[StateSpace.OutsideColumn]);
        for (var i = 0; i < Width; i += Lanes)
        {
            var (begin, inside) = (Load(scores, i), Load(scores, StateSpace.Inside + i));
            if (i + Lanes > StateSpace.Labels)
            {
                (begin, inside) = (begin & LabelsOfLast, inside & LabelsOfLast);
            }

            Add(begin, now[(LatticeLayout.Begin + i)..]);
            Add(inside, now[(LatticeLayout.Inside + i)..]);
            Add(outside, now[(LatticeLayout.After + i)..]);
        }

        now[LatticeLayout.Lead] += scores[StateSpace.OutsideColumn];
    }

    private static void Add(Vector256<float> values, Span<float> sums) => (Load(sums, 0) + values).CopyTo(sums);
}
