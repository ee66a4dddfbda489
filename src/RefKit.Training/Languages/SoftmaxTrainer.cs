using RefKit.Parsing.Languages;
using RefKit.Training.Optimization;

namespace RefKit.Training.Languages;

/// <summary>
/// Multinomial logistic regression over the rows of a language profile by AdaGrad, on one thread. A text is judged
/// among the languages of its own script only.
/// </summary>
/// <param name="cyrillicFrom">The first language in Cyrillic letters.</param>
/// <param name="seed">Where the random choices start from.</param>
internal sealed class SoftmaxTrainer(int cyrillicFrom, ulong seed)
{
    // Features left out at random: else the whole words explain the data and their letters learn nothing.
    private const double Dropout = 0.5;

    private const int Width = LanguageProfile.Languages;
    private const float Rate = 0.1f;
    private const float Ridge = 2e-6f;

    private readonly float[] _weights = new float[LanguageFeatures.Rows * Width];
    private readonly float[] _squares = new float[LanguageFeatures.Rows * Width];
    private SplitMix _random = new(seed);
    private readonly float[] _scores = new float[Width];

    /// <summary>The weights, row after row.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Learns one text.</summary>
    /// <returns>The loss before that.</returns>
    public double Learn(string text, int language)
    {
        Span<ushort> rows = stackalloc ushort[LanguageFeatures.Max];
        rows = rows[..Drop(rows[..LanguageFeatures.Read(text, rows)])];
        if (rows.IsEmpty)
        {
            return 0;
        }

        var (from, to) = language < cyrillicFrom ? (0, cyrillicFrom) : (cyrillicFrom, Width);
        Array.Clear(_scores);
        foreach (var row in rows)
        {
            for (var i = from; i < to; i++)
            {
                _scores[i] += _weights[(row * Width) + i];
            }
        }

        // As if none were left out.
        foreach (ref var score in _scores.AsSpan())
        {
            score *= (float)(1 / (1 - Dropout));
        }

        var loss = Normalize(_scores.AsSpan(from, to - from), language - from);
        _scores[language] -= 1;
        foreach (var row in rows)
        {
            for (var i = from; i < to; i++)
            {
                ref var weight = ref _weights[(row * Width) + i];
                ref var square = ref _squares[(row * Width) + i];
                var gradient = _scores[i] + (Ridge * weight);
                square += gradient * gradient;
                weight -= Rate * gradient / (MathF.Sqrt(square) + 1e-3f);
            }
        }

        return loss;
    }

    /// <summary>The weights as signed bytes.</summary>
    public LanguageProfile ToProfile(IEnumerable<string> tags, double temperature)
    {
        float largest = 0;
        foreach (var weight in _weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        // Few weights are near the largest; they may be cut off for finer steps of all others.
        var step = largest * 0.7f / 127;
        var bytes = Array.ConvertAll(_weights, x => (sbyte)Math.Clamp(MathF.Round(x / step), -127, 127));
        return new LanguageProfile([.. tags], cyrillicFrom, (float)(step / temperature), bytes);
    }

    private int Drop(Span<ushort> rows)
    {
        var kept = 0;
        foreach (var row in rows)
        {
            if (!_random.Chance(Dropout))
            {
                rows[kept++] = row;
            }
        }

        return kept;
    }

    private static double Normalize(Span<float> scores, int right)
    {
        var best = float.MinValue;
        foreach (var score in scores)
        {
            best = Math.Max(best, score);
        }

        float total = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - best);
            total += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= total;
        }

        return -Math.Log(Math.Max(1e-12, scores[right]));
    }
}
