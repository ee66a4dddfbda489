using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RefKit.Parsing.Crf;

internal sealed partial class Lattice
{
    /// <summary>
    /// Runs the forward and the backward pass in the probability domain, scaled token by token (Rabiner 1989).
    /// </summary>
    /// <param name="transitions">The exponentials of the transition weights, by <see cref="TransitionLayout"/>.</param>
    /// <returns>The logarithm of the sum over all labellings.</returns>
    public double RunForwardBackward(ReadOnlySpan<float> transitions)
    {
        var log = RunForward(transitions);
        RunBackward(transitions);
        return log;
    }

    /// <summary>
    /// The probability of a state at a token, by place; valid after <see cref="RunForwardBackward"/>.
    /// </summary>
    public float Marginal(int token, int place) => Forward(token)[place] * Backward(token)[place];

    /// <summary>
    /// The probability that a field of this label begins at one token and ends just before another; valid after
    /// <see cref="RunForwardBackward"/>.
    /// </summary>
    public float SpanMarginal(ReadOnlySpan<float> transitions, int label, int begin, int end)
    {
        var place = LatticeLayout.Begin + label;
        double value = Forward(begin)[place];
        for (var t = begin + 1; t < end; t++)
        {
            value *= Stay(transitions, place, t);
            place = LatticeLayout.Inside + label;
        }

        double after = Backward(end - 1)[place];
        if (end < Count)
        {
            after -= Stay(transitions, place, end) * Backward(end)[LatticeLayout.Inside + label];
        }

        return (float)Math.Clamp(value * after, 0, 1);
    }

    // The scaled weight of the step from a place of a field to an inside token of the same field.
    private double Stay(ReadOnlySpan<float> transitions, int place, int t)
    {
        var label = place % Width;
        var row = place < LatticeLayout.Inside ? TransitionLayout.BeginToInside : TransitionLayout.InsideToInside;
        return (double)transitions[(_edges[t] * TransitionLayout.ClassStride) + row + label]
            * Emission(t)[LatticeLayout.Inside + label] / _scale[t];
    }

    private double RunForward(ReadOnlySpan<float> transitions)
    {
        double log = 0;
        Span<float> start = stackalloc float[Stride];
        start.Clear();
        start[LatticeLayout.Lead] = 1;
        ReadOnlySpan<float> before = start;
        for (var t = 0; t < Count; t++)
        {
            log += Exponentiate(t);
            var now = Forward(t);
            Step(before, transitions.Slice(_edges[t] * TransitionLayout.ClassStride, TransitionLayout.ClassStride),
                Emission(t), now);
            ref var sums = ref First(now, Stride);
            var sum = Math.Max(Sum(ref sums), MinSum);
            var factor = Vector256.Create(1 / sum);
            for (var i = 0; i < Stride; i += Lanes)
            {
                Store(Load(ref sums, i) * factor, ref sums, i);
            }

            _scale[t] = sum;
            log += Math.Log(sum);
            before = now;
        }

        if (Count == 0)
        {
            return 0;
        }

        var end = transitions.Slice(TransitionLayout.End, Stride);
        double ending = 0;
        for (var i = 0; i <= LatticeLayout.Lead; i++)
        {
            ending += before[i] * end[i];
        }

        _ending = (float)Math.Max(ending, MinSum);
        return log + Math.Log(_ending);
    }

    private const float MinSum = 1e-37f;

    // Shares of the forward sums below this do not begin a new field: all of them together would not change the sixth
    // digit.
    private const float Negligible = 1e-8f;

    private float _ending;

    // Fills the emissions of a token: exponentials of the scores, less the largest, which is returned.
    private float Exponentiate(int t)
    {
        var scores = _scores.AsSpan(t * StateSpace.Columns, StateSpace.Columns + Lanes);
        ref var score = ref First(scores, StateSpace.Columns + Lanes);
        var max = Max(ref score, StateSpace.OutsideColumn + 1);
        var emission = Emission(t);
        ref var target = ref First(emission, Stride);
        var top = Vector256.Create(max);
        for (var i = 0; i < Width; i += Lanes)
        {
            Store(Vector256.Exp(Load(ref score, i) - top), ref target, LatticeLayout.Begin + i);
            Store(Vector256.Exp(Load(ref score, StateSpace.Inside + i) - top), ref target, LatticeLayout.Inside + i);
        }

        // Behind the last label stand the next columns, which are no states of this row.
        emission.Slice(LatticeLayout.Begin + StateSpace.Labels, Width - StateSpace.Labels).Clear();
        emission.Slice(LatticeLayout.Inside + StateSpace.Labels, Width - StateSpace.Labels).Clear();
        emission[LatticeLayout.After..].Clear();
        var outside = MathF.Exp(scores[StateSpace.OutsideColumn] - max);
        emission.Slice(LatticeLayout.After, StateSpace.Labels).Fill(outside);
        emission[LatticeLayout.Lead] = outside;
        return max;
    }

    private static void Step(
        ReadOnlySpan<float> beforeRow, ReadOnlySpan<float> weightRows, ReadOnlySpan<float> emissionRow,
        Span<float> nowRow)
    {
        ref var before = ref First(beforeRow, Stride);
        ref var weights = ref First(weightRows, TransitionLayout.ClassStride);
        ref var emission = ref First(emissionRow, Stride);
        ref var now = ref First(nowRow, Stride);
        var begin0 = Vector256<float>.Zero;
        var (begin1, begin2, begin3) = (begin0, begin0, begin0);
        for (var places = PlacesAbove(ref before, Negligible); places.MoveNext();)
        {
            ref var row = ref Unsafe.Add(ref weights, places.Current * Width);
            var value = Vector256.Create(Unsafe.Add(ref before, places.Current));
            begin0 += value * Load(ref row, 0);
            begin1 += value * Load(ref row, 8);
            begin2 += value * Load(ref row, 16);
            begin3 += value * Load(ref row, 24);
        }

        Store(begin0 * Load(ref emission, LatticeLayout.Begin), ref now, LatticeLayout.Begin);
        Store(begin1 * Load(ref emission, LatticeLayout.Begin + 8), ref now, LatticeLayout.Begin + 8);
        Store(begin2 * Load(ref emission, LatticeLayout.Begin + 16), ref now, LatticeLayout.Begin + 16);
        Store(begin3 * Load(ref emission, LatticeLayout.Begin + 24), ref now, LatticeLayout.Begin + 24);
        for (var i = 0; i < Width; i += Lanes)
        {
            var b = Load(ref before, LatticeLayout.Begin + i);
            var n = Load(ref before, LatticeLayout.Inside + i);
            var a = Load(ref before, LatticeLayout.After + i);
            var inside = (b * Load(ref weights, TransitionLayout.BeginToInside + i))
                + (n * Load(ref weights, TransitionLayout.InsideToInside + i));
            var after = (b * Load(ref weights, TransitionLayout.BeginToAfter + i))
                + (n * Load(ref weights, TransitionLayout.InsideToAfter + i))
                + (a * Load(ref weights, TransitionLayout.AfterToAfter + i));
            Store(inside * Load(ref emission, LatticeLayout.Inside + i), ref now, LatticeLayout.Inside + i);
            Store(after * Load(ref emission, LatticeLayout.After + i), ref now, LatticeLayout.After + i);
        }

        nowRow[LatticeLayout.Lead..].Clear();
        nowRow[LatticeLayout.Lead] = beforeRow[LatticeLayout.Lead] * weightRows[TransitionLayout.LeadToLead]
            * emissionRow[LatticeLayout.Lead];
    }

    private void RunBackward(ReadOnlySpan<float> transitions)
    {
        if (Count == 0)
        {
            return;
        }

        var last = Backward(Count - 1);
        var end = transitions.Slice(TransitionLayout.End, Stride);
        for (var i = 0; i < Stride; i++)
        {
            last[i] = end[i] / _ending;
        }

        Span<float> next = stackalloc float[Stride];
        for (var t = Count - 1; t > 0; t--)
        {
            Weigh(t, next);
            StepBack(next, transitions.Slice(_edges[t] * TransitionLayout.ClassStride, TransitionLayout.ClassStride),
                PlacesAbove(ref First(Forward(t - 1), Stride), Negligible), Backward(t - 1));
        }
    }

    // Emission times backward value over the scale of a token.
    private void Weigh(int t, Span<float> weighed)
    {
        ref var emission = ref First(Emission(t), Stride);
        ref var backward = ref First(Backward(t), Stride);
        ref var target = ref First(weighed, Stride);
        var factor = Vector256.Create(1 / _scale[t]);
        for (var i = 0; i < Stride; i += Lanes)
        {
            Store(Load(ref emission, i) * Load(ref backward, i) * factor, ref target, i);
        }
    }

    private static void StepBack(
        ReadOnlySpan<float> nextRow, ReadOnlySpan<float> weightRows, Places places, Span<float> nowRow)
    {
        nowRow.Clear();
        ref var next = ref First(nextRow, Stride);
        ref var weights = ref First(weightRows, TransitionLayout.ClassStride);
        ref var now = ref First(nowRow, Stride);
        var next0 = Load(ref next, LatticeLayout.Begin);
        var next1 = Load(ref next, LatticeLayout.Begin + 8);
        var next2 = Load(ref next, LatticeLayout.Begin + 16);
        var next3 = Load(ref next, LatticeLayout.Begin + 24);
        while (places.MoveNext())
        {
            ref var row = ref Unsafe.Add(ref weights, places.Current * Width);
            var sum = (next0 * Load(ref row, 0)) + (next1 * Load(ref row, 8)) + (next2 * Load(ref row, 16))
                + (next3 * Load(ref row, 24));
            Unsafe.Add(ref now, places.Current) = Vector256.Sum(sum);
        }

        for (var i = 0; i < Width; i += Lanes)
        {
            var inside = Load(ref next, LatticeLayout.Inside + i);
            var after = Load(ref next, LatticeLayout.After + i);
            var begun = (inside * Load(ref weights, TransitionLayout.BeginToInside + i))
                + (after * Load(ref weights, TransitionLayout.BeginToAfter + i));
            var continued = (inside * Load(ref weights, TransitionLayout.InsideToInside + i))
                + (after * Load(ref weights, TransitionLayout.InsideToAfter + i));
            var passed = after * Load(ref weights, TransitionLayout.AfterToAfter + i);
            Add(begun, ref now, LatticeLayout.Begin + i);
            Add(continued, ref now, LatticeLayout.Inside + i);
            Add(passed, ref now, LatticeLayout.After + i);
        }

        nowRow[LatticeLayout.Lead] += nextRow[LatticeLayout.Lead] * weightRows[TransitionLayout.LeadToLead];
    }

    private static float Sum(ref float values)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < Stride; i += Lanes)
        {
            sum += Load(ref values, i);
        }

        return Vector256.Sum(sum);
    }

    // The last vector overlaps the one before.
    private static float Max(ref float values, int count)
    {
        var max = Load(ref values, count - Lanes);
        for (var i = 0; i + Lanes <= count; i += Lanes)
        {
            max = Vector256.MaxNative(max, Load(ref values, i));
        }

        return Max(max);
    }

    private static float Max(Vector256<float> values)
    {
        var four = Vector128.MaxNative(values.GetLower(), values.GetUpper());
        return Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
    }
}
