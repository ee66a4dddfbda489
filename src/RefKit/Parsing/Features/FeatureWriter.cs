using System.Runtime.CompilerServices;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Features;

/// <summary>Collects feature hashes; every template has a number of its own.</summary>
internal ref struct FeatureWriter(Span<ulong> features)
{
    private readonly Span<ulong> _features = features;
    private int _count;

    public readonly int Count => _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong value) => _features[_count++] = TokenHash.Combine(template, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second) =>
        _features[_count++] = TokenHash.Combine(TokenHash.Combine(template, first), second);
}
