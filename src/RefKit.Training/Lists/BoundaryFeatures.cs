using RefKit.Parsing.Splitting;

namespace RefKit.Training.Lists;

/// <summary>Numbers the features of tokens that occur in enough references.</summary>
internal sealed class BoundaryFeatures
{
    private readonly Dictionary<uint, int> _numbers = [];

    private BoundaryFeatures(uint[] keys)
    {
        Keys = keys;
        for (var i = 0; i < keys.Length; i++)
        {
            _numbers.Add(keys[i], i);
        }
    }

    /// <summary>The key of each feature by its number.</summary>
    public uint[] Keys { get; }

    /// <summary>Takes the features that the most references have.</summary>
    /// <param name="texts">The references.</param>
    /// <param name="atLeast">In how many of them a feature must occur.</param>
    /// <param name="most">How many features are taken.</param>
    public static BoundaryFeatures Find(IEnumerable<string> texts, int atLeast, int most)
    {
        var counts = new Dictionary<uint, int>();
        var seen = new HashSet<uint>();
        var features = new ulong[BoundaryText.MaxTokenFeatures];
        foreach (var text in texts)
        {
            seen.Clear();
            var tokens = new BoundaryText(text);
            for (var t = 0; t < tokens.Count; t++)
            {
                foreach (var feature in features.AsSpan(0, tokens.WriteToken(t, features)))
                {
                    seen.Add(BoundaryEmbeddings.KeyOf(feature));
                }
            }

            foreach (var key in seen)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return new BoundaryFeatures([.. counts.Where(x => x.Value >= atLeast).OrderByDescending(static x => x.Value)
            .ThenBy(static x => x.Key).Take(most).Select(static x => x.Key)]);
    }

    /// <summary>The number of a feature; -1 when it was left out.</summary>
    public int Find(ulong hash) => _numbers.GetValueOrDefault(BoundaryEmbeddings.KeyOf(hash), -1);
}
