namespace RefKit.Training.Data;

/// <summary>Numbers the features that occur in enough references.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<ulong> _hashes = [];

    private FeatureIndex()
    {
    }

    public int Count => _hashes.Count;

    /// <summary>The hash of each feature by its number.</summary>
    public IReadOnlyList<ulong> Hashes => _hashes;

    /// <summary>Numbers features in the order in which they first occur.</summary>
    /// <param name="sequences">The hashes of all tokens, text by text, and the reference that the text was made
    /// from: texts of one reference stand together.</param>
    /// <param name="atLeast">In the texts of how many references a feature must occur.</param>
    public static FeatureIndex Build(IEnumerable<(int Origin, ulong[] Features)> sequences, int atLeast)
    {
        var seen = new Dictionary<ulong, (int Count, int Last)>();
        var order = new List<ulong>();
        foreach (var (origin, features) in sequences)
        {
            var number = origin + 1;
            foreach (var feature in features)
            {
                ref var entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                    seen, feature, out _);
                if (entry.Last != number)
                {
                    entry.Last = number;
                    if (++entry.Count == atLeast)
                    {
                        order.Add(feature);
                    }
                }
            }
        }

        var index = new FeatureIndex();
        foreach (var feature in order)
        {
            index._numbers.Add(feature, index._hashes.Count);
            index._hashes.Add(feature);
        }

        return index;
    }

    /// <summary>An index of the features with these numbers, in this order.</summary>
    public FeatureIndex Select(IEnumerable<int> numbers)
    {
        var index = new FeatureIndex();
        foreach (var number in numbers)
        {
            index._numbers.Add(_hashes[number], index._hashes.Count);
            index._hashes.Add(_hashes[number]);
        }

        return index;
    }

    /// <summary>The number of a feature; -1 when it was left out.</summary>
    public int Find(ulong hash) => _numbers.GetValueOrDefault(hash, -1);
}
