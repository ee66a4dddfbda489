using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

/// <summary>Collects the hashes of features; what does not fit is left out.</summary>
internal ref struct FeatureList(Span<ulong> features)
{
    private readonly Span<ulong> _features = features;

    public int Count { get; private set; }

    public void Add(int template, ulong value)
    {
        if (Count < _features.Length)
        {
            _features[Count++] = TokenHash.Combine(value, (ulong)template);
        }
    }

    public void Add(int template, int value) => Add(template, (ulong)value);

    public void Add(int template, int value, ulong other) => Add(template, TokenHash.Combine(other, (ulong)value));
}
