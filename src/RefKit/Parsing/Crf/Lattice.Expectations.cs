using System.Runtime.Intrinsics;

namespace RefKit.Parsing.Crf;

internal sealed partial class Lattice
{
    /// <summary>
    /// Adds, for each transition, its expected count without the factor of its own weight, which is the same for all
    /// sequences of a batch and is multiplied in once at the end. Valid after <see cref="RunForwardBackward"/>.
    /// </summary>
    /// <param name="factors">The exponentials of the transition weights.</param>
    /// <param name="weight">How much the sequence counts.</param>
    /// <param name="sums">By <see cref="TransitionLayout"/>; added to.</param>
    public void AddTransitionSums(ReadOnlySpan<float> factors, float weight, Span<float> sums)
    {
        Span<float> start = stackalloc float[Stride];
        Span<float> next = stackalloc float[Stride];
        start.Clear();
        start[LatticeLayout.Lead] = 1;
        ReadOnlySpan<float> before = start;
        for (var t = 0; t < Count; t++)
        {
            Weigh(t, next);
            AddEdge(before, next, weight,
                sums.Slice(_edges[t] * TransitionLayout.ClassStride, TransitionLayout.ClassStride));
            before = Forward(t);
        }

        for (var i = 0; Count > 0 && i <= LatticeLayout.Lead; i++)
        {
            sums[TransitionLayout.End + i] += weight * before[i] / _ending;
        }
    }

    private static void AddEdge(ReadOnlySpan<float> before, ReadOnlySpan<float> next, float weight, Span<float> sums)
    {
        ref var nextBegin = ref First(next[LatticeLayout.Begin..], Width);
        for (var p = 0; p <= LatticeLayout.Lead; p++)
        {
            if (before[p] < 1e-9f)
            {
                continue;
            }

            var factor = Vector256.Create(before[p] * weight);
            for (var i = 0; i < Width; i += Lanes)
            {
                var row = sums[((p * Width) + i)..];
                (Vector256.Create(row) + (factor * Load(ref nextBegin, i))).CopyTo(row);
            }
        }

        for (var i = 0; i < StateSpace.Labels; i++)
        {
            var inside = next[LatticeLayout.Inside + i] * weight;
            var after = next[LatticeLayout.After + i] * weight;
            sums[TransitionLayout.BeginToInside + i] += before[LatticeLayout.Begin + i] * inside;
            sums[TransitionLayout.InsideToInside + i] += before[LatticeLayout.Inside + i] * inside;
            sums[TransitionLayout.BeginToAfter + i] += before[LatticeLayout.Begin + i] * after;
            sums[TransitionLayout.InsideToAfter + i] += before[LatticeLayout.Inside + i] * after;
            sums[TransitionLayout.AfterToAfter + i] += before[LatticeLayout.After + i] * after;
        }

        sums[TransitionLayout.LeadToLead] += before[LatticeLayout.Lead] * next[LatticeLayout.Lead] * weight;
    }
}
