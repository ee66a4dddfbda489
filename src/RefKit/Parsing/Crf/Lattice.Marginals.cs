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
            var sum = Math.Max(Sum(now), MinSum);
            var factor = Vector256.Create(1 / sum);
            for (var i = 0; i < Stride; i += Lanes)
            {
                (Load(now, i) * factor).CopyTo(now[i..]);
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

    // Shares of the forward sums below this do not begin a new field; a float has seven digits.
    private const float Negligible = 1e-12f;

    private float _ending;

    // Fills the emissions of a token: exponentials of the scores, less the largest, which is returned.
    private float Exponentiate(int t)
    {
        var scores = _scores.AsSpan(t * StateSpace.Columns, StateSpace.Columns + Lanes);
        var max = Max(scores[..(StateSpace.OutsideColumn + 1)]);
        var emission = Emission(t);
        var top = Vector256.Create(max);
        for (var i = 0; i < Width; i += Lanes)
        {
            Vector256.Exp(Load(scores, i) - top).CopyTo(emission[(LatticeLayout.Begin + i)..]);
            Vector256.Exp(Load(scores, StateSpace.Inside + i) - top).CopyTo(emission[(LatticeLayout.Inside + i)..]);
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
        ReadOnlySpan<float> before, ReadOnlySpan<float> weights, ReadOnlySpan<float> emission, Span<float> now)
    {
        var begin0 = Vector256<float>.Zero;
        var (begin1, begin2, begin3) = (begin0, begin0, begin0);
        for (var rows = PlacesAbove(before, Negligible); rows != UInt128.Zero; rows &= rows - UInt128.One)
        {
            var p = (int)UInt128.TrailingZeroCount(rows);
            var row = weights.Slice(p * Width, Width);
            var value = Vector256.Create(before[p]);
            begin0 += value * Load(row, 0);
            begin1 += value * Load(row, 8);
            begin2 += value * Load(row, 16);
            begin3 += value * Load(row, 24);
        }

        (begin0 * Load(emission, LatticeLayout.Begin)).CopyTo(now[LatticeLayout.Begin..]);
        (begin1 * Load(emission, LatticeLayout.Begin + 8)).CopyTo(now[(LatticeLayout.Begin + 8)..]);
        (begin2 * Load(emission, LatticeLayout.Begin + 16)).CopyTo(now[(LatticeLayout.Begin + 16)..]);
        (begin3 * Load(emission, LatticeLayout.Begin + 24)).CopyTo(now[(LatticeLayout.Begin + 24)..]);
        for (var i = 0; i < Width; i += Lanes)
        {
            var b = Load(before, LatticeLayout.Begin + i);
            var n = Load(before, LatticeLayout.Inside + i);
            var a = Load(before, LatticeLayout.After + i);
            var inside = (b * Load(weights, TransitionLayout.BeginToInside + i))
                + (n * Load(weights, TransitionLayout.InsideToInside + i));
            var after = (b * Load(weights, TransitionLayout.BeginToAfter + i))
                + (n * Load(weights, TransitionLayout.InsideToAfter + i))
                + (a * Load(weights, TransitionLayout.AfterToAfter + i));
            (inside * Load(emission, LatticeLayout.Inside + i)).CopyTo(now[(LatticeLayout.Inside + i)..]);
            (after * Load(emission, LatticeLayout.After + i)).CopyTo(now[(LatticeLayout.After + i)..]);
        }

        now[LatticeLayout.Lead..].Clear();
        now[LatticeLayout.Lead] =
            before[LatticeLayout.Lead] * weights[TransitionLayout.LeadToLead] * emission[LatticeLayout.Lead];
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
                PlacesAbove(Forward(t - 1), Negligible), Backward(t - 1));
        }
    }

    // Emission times backward value over the scale of a token.
    private void Weigh(int t, Span<float> weighed)
    {
        var emission = Emission(t);
        var backward = Backward(t);
        var factor = Vector256.Create(1 / _scale[t]);
        for (var i = 0; i < Stride; i += Lanes)
        {
            (Load(emission, i) * Load(backward, i) * factor).CopyTo(weighed[i..]);
        }
    }

    private static void StepBack(
        ReadOnlySpan<float> next, ReadOnlySpan<float> weights, UInt128 rows, Span<float> now)
    {
        now.Clear();
        var next0 = Load(next, LatticeLayout.Begin);
        var next1 = Load(next, LatticeLayout.Begin + 8);
        var next2 = Load(next, LatticeLayout.Begin + 16);
        var next3 = Load(next, LatticeLayout.Begin + 24);
        for (; rows != UInt128.Zero; rows &= rows - UInt128.One)
        {
            var p = (int)UInt128.TrailingZeroCount(rows);
            var row = weights.Slice(p * Width, Width);
            var sum = (next0 * Load(row, 0)) + (next1 * Load(row, 8)) + (next2 * Load(row, 16))
                + (next3 * Load(row, 24));
            now[p] = Vector256.Sum(sum);
        }

        for (var i = 0; i < Width; i += Lanes)
        {
            var inside = Load(next, LatticeLayout.Inside + i);
            var after = Load(next, LatticeLayout.After + i);
            var begun = (inside * Load(weights, TransitionLayout.BeginToInside + i))
                + (after * Load(weights, TransitionLayout.BeginToAfter + i));
            var continued = (inside * Load(weights, TransitionLayout.InsideToInside + i))
                + (after * Load(weights, TransitionLayout.InsideToAfter + i));
            var passed = after * Load(weights, TransitionLayout.AfterToAfter + i);
            Add(begun, now[(LatticeLayout.Begin + i)..]);
            Add(continued, now[(LatticeLayout.Inside + i)..]);
            Add(passed, now[(LatticeLayout.After + i)..]);
        }

        now[LatticeLayout.Lead] += next[LatticeLayout.Lead] * weights[TransitionLayout.LeadToLead];
    }

    private static float Sum(ReadOnlySpan<float> values)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < Stride; i += Lanes)
        {
            sum += Load(values, i);
        }

        return Vector256.Sum(sum);
    }

    // The last vector overlaps the one before.
    private static float Max(ReadOnlySpan<float> values)
    {
        var max = Load(values, values.Length - Lanes);
        for (var i = 0; i + Lanes <= values.Length; i += Lanes)
        {
            max = Vector256.MaxNative(max, Load(values, i));
        }

        var largest = max[0];
        for (var i = 1; i < Lanes; i++)
        {
            largest = Math.Max(largest, max[i]);
        }

        return largest;
    }
}
