using System.Runtime.CompilerServices;
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
            var places = PlacesToTry(before, transitions.LargestBegins.Slice(_edges[t] * Stride, Stride),
                transitions.SmallestBegins.Slice(_edges[t] * Stride, Stride));
            now.Fill(float.NegativeInfinity);
            BeginBest(before, weights, places, now, _origin.AsSpan(t * Width, Width));
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

    private static void BeginBest(ReadOnlySpan<float> beforeRow, ReadOnlySpan<float> weightRows, Places places,
        Span<float> nowRow, Span<byte> origin)
    {
        ref var before = ref First(beforeRow, Stride);
        ref var weights = ref First(weightRows, TransitionLayout.ClassStride);
        ref var now = ref First(nowRow, Stride);
        var best0 = Vector256.Create(float.NegativeInfinity);
        var (best1, best2, best3) = (best0, best0, best0);
        var which0 = Vector256<int>.Zero;
        var (which1, which2, which3) = (which0, which0, which0);
        while (places.MoveNext())
        {
            ref var row = ref Unsafe.Add(ref weights, places.Current * Width);
            var value = Vector256.Create(Unsafe.Add(ref before, places.Current));
            var place = Vector256.Create(places.Current);
            Improve(value + Load(ref row, 0), place, ref best0, ref which0);
            Improve(value + Load(ref row, 8), place, ref best1, ref which1);
            Improve(value + Load(ref row, 16), place, ref best2, ref which2);
            Improve(value + Load(ref row, 24), place, ref best3, ref which3);
        }

        Store(best0, ref now, 0);
        Store(best1, ref now, 8);
        Store(best2, ref now, 16);
        Store(best3, ref now, 24);
        Vector256.Narrow(
            Vector256.Narrow(which0.AsUInt32(), which1.AsUInt32()),
            Vector256.Narrow(which2.AsUInt32(), which3.AsUInt32())).CopyTo(origin);
    }

    // The steps inside a field and after it. Choices: bits of the labels whose inside state, then whose after state,
    // comes from begin rather than inside; then of those whose after state comes from after.
    private static void ContinueBest(
        ReadOnlySpan<float> beforeRow, ReadOnlySpan<float> weightRows, Span<float> nowRow, Span<uint> choices)
    {
        ref var before = ref First(beforeRow, Stride);
        ref var weights = ref First(weightRows, TransitionLayout.ClassStride);
        ref var now = ref First(nowRow, Stride);
        uint insideBegun = 0, afterBegun = 0, afterPassed = 0;
        for (var i = 0; i < Width; i += Lanes)
        {
            var b = Load(ref before, LatticeLayout.Begin + i);
            var n = Load(ref before, LatticeLayout.Inside + i);
            var begun = b + Load(ref weights, TransitionLayout.BeginToInside + i);
            var continued = n + Load(ref weights, TransitionLayout.InsideToInside + i);
            var isBegun = Vector256.GreaterThanOrEqual(begun, continued);
            Store(Vector256.ConditionalSelect(isBegun, begun, continued), ref now, LatticeLayout.Inside + i);
            insideBegun |= isBegun.ExtractMostSignificantBits() << i;

            begun = b + Load(ref weights, TransitionLayout.BeginToAfter + i);
            continued = n + Load(ref weights, TransitionLayout.InsideToAfter + i);
            isBegun = Vector256.GreaterThanOrEqual(begun, continued);
            var ended = Vector256.ConditionalSelect(isBegun, begun, continued);
            afterBegun |= isBegun.ExtractMostSignificantBits() << i;

            var passed = Load(ref before, LatticeLayout.After + i)
                + Load(ref weights, TransitionLayout.AfterToAfter + i);
            var isPassed = Vector256.GreaterThan(passed, ended);
            Store(Vector256.ConditionalSelect(isPassed, passed, ended), ref now, LatticeLayout.After + i);
            afterPassed |= isPassed.ExtractMostSignificantBits() << i;
        }

        (choices[0], choices[1], choices[2]) = (insideBegun, afterBegun, afterPassed);
        nowRow[LatticeLayout.Lead] = beforeRow[LatticeLayout.Lead] + weightRows[TransitionLayout.LeadToLead];
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
        Vector256<float> candidate, Vector256<int> place, ref Vector256<float> best, ref Vector256<int> which)
    {
        var better = Vector256.GreaterThan(candidate, best);
        best = Vector256.ConditionalSelect(better, candidate, best);
        which = Vector256.ConditionalSelect(better.AsInt32(), place, which);
    }

    // The places that can lead to a new field in the best labelling. A place whose best step is worse than the worst
    // step from another place never does.
    private static Places PlacesToTry(
        ReadOnlySpan<float> beforeRow, ReadOnlySpan<float> largestSteps, ReadOnlySpan<float> smallestSteps)
    {
        Span<float> boundRow = stackalloc float[Stride];
        ref var bounds = ref First(boundRow, Stride);
        ref var before = ref First(beforeRow, Stride);
        ref var largest = ref First(largestSteps, Stride);
        ref var smallest = ref First(smallestSteps, Stride);
        var reached = Vector256.Create(float.NegativeInfinity);
        for (var i = 0; i < Stride; i += Lanes)
        {
            var values = Load(ref before, i);
            Store(values + Load(ref largest, i), ref bounds, i);
            reached = Vector256.MaxNative(reached, values + Load(ref smallest, i));
        }

        // Not below: a bound that is equal may hide the first of two equals.
        return PlacesAbove(ref bounds, MathF.BitDecrement(Max(reached)));
    }

    private static void AddScores(ReadOnlySpan<float> scoreRow, Span<float> nowRow)
    {
        ref var scores = ref First(scoreRow, StateSpace.Columns + Lanes);
        ref var now = ref First(nowRow, Stride);
        var outside = Vector256.Create(scoreRow[StateSpace.OutsideColumn]);
        for (var i = 0; i < Width; i += Lanes)
        {
            var (begin, inside) = (Load(ref scores, i), Load(ref scores, StateSpace.Inside + i));
            if (i + Lanes > StateSpace.Labels)
            {
                (begin, inside) = (begin & LabelsOfLast, inside & LabelsOfLast);
            }

            Add(begin, ref now, LatticeLayout.Begin + i);
            Add(inside, ref now, LatticeLayout.Inside + i);
            Add(outside, ref now, LatticeLayout.After + i);
        }

        nowRow[LatticeLayout.Lead] += scoreRow[StateSpace.OutsideColumn];
    }

    private static void Add(Vector256<float> values, ref float sums, int at) =>
        Store(Load(ref sums, at) + values, ref sums, at);
}
