namespace RefKit.Csl;

/// <summary>Orders for <see cref="FormatOptions.Order"/>. What compares equal stays in the order of the
/// style.</summary>
public static class BibliographyOrder
{
    /// <summary>The references of a list of ids first, in its order; all others behind them.</summary>
    /// <param name="ids">The ids; of one that stands there twice, the first place counts.</param>
    public static IComparer<Reference> ByIds(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            places.TryAdd(id, places.Count);
        }

        return By(reference => places.GetValueOrDefault(reference.Id ?? "", int.MaxValue));
    }

    /// <summary>By a value of each reference, the smallest first.</summary>
    /// <param name="key">Gives the value to compare; strings are compared ordinally.</param>
    public static IComparer<Reference> By<TKey>(Func<Reference, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var comparer = typeof(TKey) == typeof(string)
            ? (IComparer<TKey>)StringComparer.Ordinal
            : Comparer<TKey>.Default;
        return Comparer<Reference>.Create((left, right) => comparer.Compare(key(left), key(right)));
    }
}
