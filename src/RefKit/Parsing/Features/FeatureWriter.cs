using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Features;

/// <summary>Collects feature hashes; every template has a number of its own.</summary>
internal ref struct FeatureWriter(Span<ulong> features)
{
    private readonly Span<ulong> _features = features;

    public int Count { get; private set; }

    public void Add(uint template, ulong value) => _features[Count++] = TokenHash.Combine(template, value);

    public void Add(uint template, ulong first, ulong second) =>
        _features[Count++] = TokenHash.Combine(TokenHash.Combine(template, first), second);
}
