namespace RefKit.Training.Optimization;

/// <summary>Weights that are trained by Adam (Kingma and Ba 2015), with the moments of their gradients.</summary>
internal sealed class AdamWeights(int count)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.999f;
    private const float Floor = 1e-6f;

    private readonly float[] _first = new float[count];
    private readonly float[] _second = new float[count];

    public float[] Values { get; } = new float[count];

    /// <summary>The same weights and moments, which go their own way from here.</summary>
    public AdamWeights Copy()
    {
        var copy = new AdamWeights(Values.Length);
        Values.CopyTo(copy.Values, 0);
        _first.CopyTo(copy._first, 0);
        _second.CopyTo(copy._second, 0);
        return copy;
    }

    /// <summary>Fills a range with random values around zero.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="length">How many.</param>
    /// <param name="deviation">Their standard deviation.</param>
    /// <param name="random">Where they come from.</param>
    public void Scatter(int from, int length, double deviation, ref SplitMix random)
    {
        for (var i = from; i < from + length; i++)
        {
            // The sum of four even ones is close to normal; its variance is a third.
            double sum = 0;
            for (var part = 0; part < 4; part++)
            {
                sum += ((random.Next() >> 11) * (1.0 / (1ul << 53))) - 0.5;
            }

            Values[i] = (float)(sum * deviation * Math.Sqrt(3));
        }
    }

    /// <summary>Goes up a gradient.</summary>
    /// <param name="from">The first weight that it is of.</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="rate">The length of the step.</param>
    /// <param name="step">How many steps these weights have made, this one counted.</param>
    /// <param name="decay">What a weight loses a step, as a share of the rate (Loshchilov and Hutter 2019).</param>
    public void Step(int from, ReadOnlySpan<float> gradient, float rate, int step, float decay)
    {
        var firstFactor = 1 / (1 - MathF.Pow(FirstDecay, step));
        var secondFactor = 1 / (1 - MathF.Pow(SecondDecay, step));
        for (var i = 0; i < gradient.Length; i++)
        {
            var g = gradient[i];
            ref var first = ref _first[from + i];
            ref var second = ref _second[from + i];
            first = (FirstDecay * first) + ((1 - FirstDecay) * g);
            second = (SecondDecay * second) + ((1 - SecondDecay) * g * g);
            ref var value = ref Values[from + i];
            value += rate * ((firstFactor * first / (MathF.Sqrt(secondFactor * second) + Floor)) - (decay * value));
        }
    }
}
