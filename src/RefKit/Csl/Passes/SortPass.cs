using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Sorts the bibliography and the cites of each citation (CSL 1.0.2, Sorting). Both sorts are stable.</summary>
internal static class SortPass
{
    public static void SortBibliography(DocumentModel model)
    {
        var keys = model.Style.Bibliography?.Sort ?? [];
        model.SortedEntries = Sort(
            model, model.Entries, keys, static entry => DocumentModel.ContextOf(entry, LayoutArea.Bibliography));
    }

    public static void SortCites(DocumentModel model)
    {
        var keys = model.Style.Citation.Sort;
        if (keys.IsEmpty)
        {
            return;
        }

        foreach (var cluster in model.Clusters)
        {
            if (cluster.Cites.Count > 1)
            {
                var sorted = Sort(model, cluster.Cites, keys, cite => model.ContextOf(cite, isFirst: true));
                cluster.Cites.Clear();
                cluster.Cites.AddRange(sorted);
            }
        }
    }

    private static List<T> Sort<T>(
        DocumentModel model, List<T> items, ImmutableArray<SortKey> keys, Func<T, Rendering.CiteContext> contextOf)
    {
        if (keys.IsEmpty || items.Count < 2)
        {
            return [.. items];
        }

        var reader = new SortValueReader(model);
        var rows = new List<(T Item, SortValue[] Values, int Index)>(items.Count);
        foreach (var item in items)
        {
            rows.Add((item, reader.Read(keys, contextOf(item)), rows.Count));
        }

        var comparer = new SortValueComparer(model.Locale.Culture.CompareInfo);
        rows.Sort((left, right) =>
        {
            for (var i = 0; i < keys.Length; i++)
            {
                var order = comparer.Compare(left.Values[i], right.Values[i], keys[i].IsDescending);
                if (order != 0)
                {
                    return order;
                }
            }

            return left.Index.CompareTo(right.Index);
        });
        return rows.ConvertAll(static row => row.Item);
    }
}
