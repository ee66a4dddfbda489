using System.Collections.Immutable;
using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;
using SortKey = RefKit.Csl.Tree.SortKey;

namespace RefKit.Csl.Passes;

/// <summary>Sorts the bibliography and the cites of each citation (CSL 1.0.2, Sorting). Both sorts are
/// stable.</summary>
internal static class SortPass
{
    public static void SortBibliography(DocumentModel model)
    {
        var keys = model.Style.Bibliography?.Sort ?? [];
        model.SortedEntries = keys.IsEmpty ? [.. model.Entries] : SortByKeys(model, keys);
        if (model.Order is { } order)
        {
            model.SortedEntries = [.. model.SortedEntries.OrderBy(static entry => entry.Original, order)];
        }
    }

    /// <summary>Sorts the cites of each citation.</summary>
    /// <param name="model">The document.</param>
    /// <param name="ordersByNames">Whether groups that no key parts go by their names, as citeproc-js has it for
    /// citations in a document; otherwise they keep the order given.</param>
    public static void SortCites(DocumentModel model, bool ordersByNames)
    {
        var keys = model.Style.Citation.Sort;
        if (keys.IsEmpty)
        {
            return;
        }

        var state = model.Renderer.State;
        foreach (var cluster in model.Clusters)
        {
            if (cluster.Cites.Count > 1 && !cluster.IsSorted())
            {
                state.Reads = CiteReads.None;
                cluster.SetOrder(SortCluster(model, cluster.Given, keys, ordersByNames), state.Reads);
            }
        }
    }

    private static List<DocumentCite> SortCluster(
        DocumentModel model, IReadOnlyList<DocumentCite> cites, ImmutableArray<SortKey> keys, bool ordersByNames)
    {
        if (!model.Style.Citation.SortsAroundPrefixes || cites.Skip(1).All(static cite => cite.Item.Prefix is null))
        {
            return SortRun(model, cites, keys, ordersByNames);
        }

        var sorted = new List<DocumentCite>(cites.Count);
        var run = new List<DocumentCite>();
        foreach (var (index, cite) in cites.Index())
        {
            if (index == 0 || cite.Item.Prefix is null)
            {
                run.Add(cite);
                continue;
            }

            sorted.AddRange(SortRun(model, run, keys, ordersByNames));
            sorted.Add(cite);
            run.Clear();
        }

        sorted.AddRange(SortRun(model, run, keys, ordersByNames));
        return sorted;
    }

    private static List<DocumentCite> SortRun(
        DocumentModel model, IReadOnlyList<DocumentCite> cites, ImmutableArray<SortKey> keys, bool ordersByNames) =>
        cites.Count == 0 ? []
        : IsGrouped(model) ? SortGrouped(model, cites, keys, ordersByNames)
        : Sort(model, cites, keys);

    private static List<DocumentEntry> SortByKeys(DocumentModel model, ImmutableArray<SortKey> keys)
    {
        var reader = new SortValueReader(model);
        var comparer = new SortRowComparer(keys, new SortValueComparer(model.Locale.Culture));
        var rows = new List<SortRow<DocumentEntry>>(model.Entries.Count);
        foreach (var entry in model.SortedEntries)
        {
            if (model.IsRegistered(entry) && !entry.IsNew)
            {
                rows.Add(Row(model, reader, keys, entry));
            }
        }

        // A few works more are put into the order of those before.
        if (rows.Count > model.Entries.Count / 2 && IsSorted(rows, comparer))
        {
            foreach (var entry in model.Entries)
            {
                if (entry.IsNew)
                {
                    Insert(rows, Row(model, reader, keys, entry), comparer);
                }
            }
        }
        else
        {
            rows.Clear();
            foreach (var entry in model.Entries)
            {
                rows.Add(Row(model, reader, keys, entry));
            }

            rows.Sort(comparer.Compare);
        }

        return rows.ConvertAll(static row => row.Item);
    }

    private static bool IsSorted(List<SortRow<DocumentEntry>> rows, SortRowComparer comparer)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (comparer.Compare(rows[i - 1], rows[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void Insert(
        List<SortRow<DocumentEntry>> rows, SortRow<DocumentEntry> row, SortRowComparer comparer)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (comparer.Compare(rows[middle], row) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        rows.Insert(low, row);
    }

    private static SortRow<DocumentEntry> Row(
        DocumentModel model, SortValueReader reader, ImmutableArray<SortKey> keys, DocumentEntry entry)
    {
        if (entry.SortValues is not { } values)
        {
            model.Renderer.State.Reads = CiteReads.None;
            values = reader.Read(keys, DocumentModel.SortContextOf(entry));
            entry.SortValues = model.Renderer.State.Reads == CiteReads.None ? values : null;
        }

        return new SortRow<DocumentEntry>(entry, values, entry.RegistrationIndex);
    }

    private static bool IsGrouped(DocumentModel model) =>
        (!model.Style.IsNoteStyle
            && model.Style.Citation.Collapse is not (CollapseMode.None or CollapseMode.CitationNumber))
        || model.Style.Citation.CiteGroupDelimiter is { Length: > 0 };

    private static List<DocumentCite> Sort(
        DocumentModel model, IReadOnlyList<DocumentCite> cites, ImmutableArray<SortKey> keys)
    {
        var reader = new SortValueReader(model);
        var comparer = new SortRowComparer(keys, new SortValueComparer(model.Locale.Culture));
        var rows = new List<SortRow<DocumentCite>>(cites.Count);
        foreach (var cite in cites)
        {
            rows.Add(new SortRow<DocumentCite>(
                cite, reader.Read(keys, DocumentModel.SortContextOf(cite)), rows.Count));
        }

        rows.Sort(comparer.Compare);
        return rows.ConvertAll(static row => row.Item);
    }

    // CSL 1.0.2, Cite Grouping: cites of the same names stay together.
    private static List<DocumentCite> SortGrouped(
        DocumentModel model, IReadOnlyList<DocumentCite> cites, ImmutableArray<SortKey> keys, bool ordersByNames)
    {
        var reader = new SortValueReader(model);
        var values = new SortValueComparer(model.Locale.Culture);
        var comparer = new SortRowComparer(keys, values);
        var rows = cites.Select((cite, index) =>
        {
            var context = DocumentModel.SortContextOf(cite);
            return (Names: reader.ReadNames(context),
                Row: new SortRow<DocumentCite>(cite, reader.Read(keys, context), index));
        }).ToList();
        rows.Sort((left, right) =>
        {
            var order = values.Compare(left.Names, right.Names, keys[0].IsDescending);
            return order != 0 ? order : comparer.Compare(left.Row, right.Row);
        });
        var groups = new List<(SortValue Names, List<SortRow<DocumentCite>> Rows)>();
        foreach (var (names, row) in rows)
        {
            if (groups.Count == 0 || groups[^1].Names != names)
            {
                groups.Add((names, []));
            }

            groups[^1].Rows.Add(row);
        }

        // A group goes where its first cite goes by its first key, or where the word "undefined" would go without one;
        // descending order turns the cites of a group round too.
        var isDescending = keys[0].IsDescending;
        return [.. groups
            .SelectMany(static group => group.Rows.Select(row => (row.Item, Head: group.Rows[0])))
            .Index()
            .OrderBy(static cite => cite, Comparer<(int Index, (DocumentCite Item, SortRow<DocumentCite> Head) Item)>
                .Create((left, right) =>
                {
                    var (first, second) = (left.Item.Head, right.Item.Head);
                    var order = values.Compare(
                        OrUndefined(first.Values[0]), OrUndefined(second.Values[0]), isDescending);
                    if (order == 0 && !ordersByNames)
                    {
                        order = comparer.Compare(first, second);
                    }

                    return order != 0 ? order
                        : isDescending ? right.Index.CompareTo(left.Index) : left.Index.CompareTo(right.Index);
                }))
            .Select(static cite => cite.Item.Item)];
    }

    private static SortValue OrUndefined(SortValue value) =>
        value.IsEmpty ? new SortValue("undefined", null) { IsPlain = true } : value;
}
