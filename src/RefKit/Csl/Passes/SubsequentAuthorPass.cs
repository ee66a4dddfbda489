using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Replaces names that repeat those of the entry before (CSL 1.0.2, Reference Grouping), by each of the four
/// rules.</summary>
internal sealed class SubsequentAuthorPass(BibliographyDefinition definition, Flattener flattener)
{
    /// <summary>The names of an entry; null where it has none.</summary>
    public EntryNames? Read(List<RunNode> nodes) => FindList(nodes) is { } list
        ? new EntryNames(
            flattener.ToPlainText([list]), NamesOf(list).ConvertAll(node => flattener.ToPlainText([node])))
        : null;

    /// <summary>Puts the mark in the place of names that the entry before has too.</summary>
    public void Apply(List<RunNode> nodes, EntryNames? own, EntryNames? before)
    {
        if (own is null || before is null)
        {
            return;
        }

        var list = FindList(nodes)!;
        var parts = NamesOf(list);
        // CSL 1.0.2: the names that are shown; "et al." and labels are none.
        var isSame = own.Names.SequenceEqual(before.Names);
        switch (definition.SubsequentAuthorRule)
        {
            case SubsequentAuthorRule.CompleteAll when isSame:
                list.Children = [Mark()];
                list.Text = null;
                list.Formatting = list.Tag == RunTag.NameList ? Formatting.None : list.Formatting;
                break;
            case SubsequentAuthorRule.CompleteEach when isSame:
                parts.ForEach(Replace);
                break;
            case SubsequentAuthorRule.PartialEach:
                for (var i = 0; i < parts.Count && i < before.Names.Count && own.Names[i] == before.Names[i]; i++)
                {
                    Replace(parts[i]);
                }

                break;
            case SubsequentAuthorRule.PartialFirst when parts.Count > 0 && before.Names.Count > 0
                && own.Names[0] == before.Names[0]:
                Replace(parts[0]);
                break;
            default:
                break;
        }
    }

    private RunNode Mark() => new(definition.SubsequentAuthorSubstitute!, Formatting.None);

    private void Replace(RunNode name)
    {
        name.Children = [Mark()];
        name.Text = null;
    }

    // What stands in for the names, such as a title, is compared and replaced like one name. Names behind something
    // else, but for the number of the entry, are not those that it is sorted by.
    private static RunNode? FindList(List<RunNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (FindFirst(node) is { } first)
            {
                return first.Tag == RunTag.Names ? first.Find(RunTag.NameList) ?? first : null;
            }
        }

        return null;
    }

    // The names, or what is printed before them.
    private static RunNode? FindFirst(RunNode node)
    {
        if (node.Tag == RunTag.Names)
        {
            return node;
        }

        if (node.Children is null)
        {
            return node.Text!.Length > 0 && node.Tag != RunTag.CitationNumber ? node : null;
        }

        foreach (var child in node.Children)
        {
            if (FindFirst(child) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    private static List<RunNode> NamesOf(RunNode list)
    {
        if (list.Tag != RunTag.NameList)
        {
            return [list];
        }

        var names = new List<RunNode>();
        foreach (var child in list.Children!)
        {
            if (child.Tag == RunTag.Name)
            {
                names.Add(child);
            }
        }

        return names;
    }
}
