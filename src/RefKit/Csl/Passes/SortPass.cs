using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Sorts the bibliography and the cites of each citation (CSL 1.0.2, Sorting). Both sorts are
/// stable.</summary>
internal static class SortPass
{
    public static void SortBibliography(DocumentModel model)
    {
        var keys = model.Style.Bibliography?.Sort ?? [];
        model.SortedEntries = Sort(
            model, model.Entries, keys, static entry => DocumentModel.ContextOf(entry, LayoutArea.Bibliography));
        if (model.Order is { } order)
        {
            model.SortedEntries = [.. model.SortedEntries.OrderBy(static entry => entry.Original, order)];
        }
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
                var sorted = IsGrouped(model)
                    ? SortGrouped(model, cluster.Cites, keys)
                    : Sort(model, cluster.Cites, keys, cite => model.ContextOf(cite, isFirst: true));
                cluster.Cites.Clear();
                cluster.Cites.AddRange(sorted);
            }
        }
    }

    private static bool IsGrouped(DocumentModel model) =>
        (!model.Style.IsNoteStyle
            && model.Style.Citation.Collapse is not (CollapseMode.None or CollapseMode.CitationNumber))
        || model.Style.Citation.CiteGroupDelimiter is { Length: > 0 };

    // CSL 1.0.2, Cite Grouping: cites of the same names stay together; the groups are sorted by their first cites.
    private static List<DocumentCite> SortGrouped(
        DocumentModel model, List<DocumentCite> cites, ImmutableArray<SortKey> keys)
    {
        var reader = new SortValueReader(model);
        var comparer = new SortValueComparer(model.Locale.Culture);
        var rows = cites.ConvertAll(cite =>
        {
            var context = model.ContextOf(cite, isFirst: true);
            return (Cite: cite, Names: reader.ReadNames(context), Values: reader.Read(keys, context));
        });
        var byNames = rows.Index().ToList();
        byNames.Sort((left, right) =>
        {
            var order = comparer.Compare(left.Item.Names, right.Item.Names, keys[0].IsDescending);
            order = order != 0 ? order : Compare(comparer, keys, left.Item.Values, right.Item.Values);
            return order != 0 ? order : left.Index.CompareTo(right.Index);
        });
        var groups = new List<List<(DocumentCite Cite, SortValue Names, SortValue[] Values)>>();
        foreach (var (_, row) in byNames)
        {
            if (groups.Count == 0 || groups[^1][0].Names != row.Names)
            {
                groups.Add([]);
            }

            groups[^1].Add(row);
        }

        return [.. groups.Index()
            .OrderBy(static group => group, Comparer<(int Index, List<(DocumentCite, SortValue,
                SortValue[] Values)> Item)>.Create(
                (left, right) =>
                {
                    var order = comparer.Compare(left.Item[0].Values[0], right.Item[0].Values[0], keys[0].IsDescending);
                    return order != 0 ? order : left.Index.CompareTo(right.Index);
                }))
            .SelectMany(static group => group.Item.Select(static row => row.Cite))];
    }

    private static int Compare(
        SortValueComparer comparer, ImmutableArray<SortKey> keys, SortValue[] left, SortValue[] right)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = comparer.Compare(left[i], right[i], keys[i].IsDescending);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static List<T> Sort<T>(
        DocumentModel model, List<T> items, ImmutableArray<SortKey> keys, Func<T, Rendering.CiteContext> contextOf)
    {
        if (keys.IsEmpty || items.Count < 2)
        {
            return [.. items];
        }

        var reader = new SortValueReader(model);
        var comparer = new SortValueComparer(model.Locale.Culture);
        var rows = new List<(T Item, SortValue[] Values, int Index)>(items.Count);
        foreach (var item in items)
        {
            var values = reader.Read(keys, contextOf(item));
            rows.Add((item, values, rows.Count));
        }

        rows.Sort((left, right) =>
        {
            var order = Compare(comparer, keys, left.Values, right.Values);
            return order != 0 ? order : left.Index.CompareTo(right.Index);
        });
        return rows.ConvertAll(static row => row.Item);
    }
}
