using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Crf;

/// <summary>
/// Transition weights in both domains, laid out by <see cref="TransitionLayout"/>. Immutable, thread-safe.
/// </summary>
internal sealed class TransitionWeights
{
    private readonly float[] _weights;
    private readonly float[] _logarithms = new float[TransitionLayout.Count];
    private readonly float[] _factors = new float[TransitionLayout.Count];
    private readonly float[] _largestBegins = new float[EdgeClass.Count * LatticeLayout.Stride];
    private readonly float[] _smallestBegins = new float[EdgeClass.Count * LatticeLayout.Stride];

    /// <summary>Takes the raw weights; what they hold at places of no state is ignored.</summary>
    public TransitionWeights(ReadOnlySpan<float> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, TransitionLayout.Count);
        _weights = weights.ToArray();
        for (var i = 0; i < weights.Length; i++)
        {
            // Rows are as wide as a vector needs; what lies behind the last label must never be chosen.
            var used = i % LatticeLayout.Width < StateSpace.Labels;
            _logarithms[i] = used ? weights[i] : float.NegativeInfinity;
            _factors[i] = used ? MathF.Exp(weights[i]) : 0;
        }

        for (var i = 0; i < _largestBegins.Length; i++)
        {
            var (edgeClass, place) = (i / LatticeLayout.Stride, i % LatticeLayout.Stride);
            _largestBegins[i] = float.NegativeInfinity;
            if (place <= LatticeLayout.Lead)
            {
                var row = weights.Slice(
                    (edgeClass * TransitionLayout.ClassStride) + (place * LatticeLayout.Width), StateSpace.Labels);
                _largestBegins[i] = Max(row);
                _smallestBegins[i] = Min(row);
            }
        }
    }

    /// <summary>
    /// By class of edges and place before: no begin weight of that row is larger; minus infinity at unused places.
    /// </summary>
    public ReadOnlySpan<float> LargestBegins => _largestBegins;

    /// <summary>By class of edges and place before: no begin weight of that row is smaller.</summary>
    public ReadOnlySpan<float> SmallestBegins => _smallestBegins;

    /// <summary>The weights as they were given, for storing.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The weights, for the best labelling.</summary>
    public ReadOnlySpan<float> Logarithms => _logarithms;

    /// <summary>Their exponentials, for sums over labellings.</summary>
    public ReadOnlySpan<float> Factors => _factors;

    private static float Max(ReadOnlySpan<float> row)
    {
        var max = row[0];
        for (var i = 1; i < row.Length; i++)
        {
            max = Math.Max(max, row[i]);
        }

        return max;
    }

    private static float Min(ReadOnlySpan<float> row)
    {
        var min = row[0];
        for (var i = 1; i < row.Length; i++)
        {
            min = Math.Min(min, row[i]);
        }

        return min;
    }
}
