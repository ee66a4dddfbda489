namespace RefKit.Linting.Rules;

/// <summary>The longest run of keys that is in order, by patience sorting in O(n log n).</summary>
internal static class OrderedRun
{
    /// <summary>For each key whether it belongs to the run.</summary>
    public static bool[] Find<T>(IReadOnlyList<T> keys, IComparer<T> comparer)
    {
        var tails = new List<int>();
        var before = new int[keys.Count];
        for (var i = 0; i < keys.Count; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (comparer.Compare(keys[tails[middle]], keys[i]) <= 0)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var belongs = new bool[keys.Count];
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i])
        {
            belongs[i] = true;
        }

        return belongs;
    }
}
