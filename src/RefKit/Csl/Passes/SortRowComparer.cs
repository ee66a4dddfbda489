using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Compares rows by one sort key after the other; those that are equal stay in the order they came in.</summary>
internal sealed class SortRowComparer(ImmutableArray<SortKey> keys, SortValueComparer values)
{
    public int Compare<T>(SortRow<T> left, SortRow<T> right)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = values.Compare(left.Values[i], right.Values[i], keys[i].IsDescending);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Index.CompareTo(right.Index);
    }
}
