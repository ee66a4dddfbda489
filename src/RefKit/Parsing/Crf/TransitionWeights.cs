namespace RefKit.Parsing.Crf;

/// <summary>
/// Transition weights in both domains, laid out by <see cref="TransitionLayout"/>. Immutable, thread-safe.
/// </summary>
internal sealed class TransitionWeights
{
    private readonly float[] _weights;
    private readonly float[] _logarithms = new float[TransitionLayout.Count];
    private readonly float[] _factors = new float[TransitionLayout.Count];

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
    }

    /// <summary>The weights as they were given, for storing.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The weights, for the best labelling.</summary>
    public ReadOnlySpan<float> Logarithms => _logarithms;

    /// <summary>Their exponentials, for sums over labellings.</summary>
    public ReadOnlySpan<float> Factors => _factors;
}
