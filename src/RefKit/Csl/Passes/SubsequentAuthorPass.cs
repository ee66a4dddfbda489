using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Replaces names that repeat those of the entry before (CSL 1.0.2, Reference Grouping), by each of the four
/// rules.</summary>
internal sealed class SubsequentAuthorPass(BibliographyDefinition definition, Flattener flattener)
{
    private List<string>? _previous;
    private string? _previousText;

    public void Apply(List<RunNode> nodes)
    {
        RunNode? names = null;
        foreach (var node in nodes)
        {
            names ??= node.Find(RunTag.Names);
        }

        if (names is null)
        {
            _previous = null;
            _previousText = null;
            return;
        }

        // What stands in for the names, such as a title, is compared and replaced like one name.
        var list = names.Find(RunTag.NameList) ?? names;
        var text = flattener.ToPlainText([list]);
        var parts = NamesOf(list);
        var isSame = text == _previousText;
        var previous = _previous;
        _previous = parts.ConvertAll(node => flattener.ToPlainText([node]));
        _previousText = text;
        if (previous is not null)
        {
            Substitute(list, parts, previous, isSame);
        }
    }

    private void Substitute(RunNode list, List<RunNode> parts, List<string> previous, bool isSame)
    {
        switch (definition.SubsequentAuthorRule)
        {
            case SubsequentAuthorRule.CompleteAll when isSame:
                list.Children = [Mark()];
                list.Text = null;
                break;
            case SubsequentAuthorRule.CompleteEach when isSame:
                parts.ForEach(Replace);
                break;
            case SubsequentAuthorRule.PartialEach:
                for (var i = 0; i < parts.Count && i < previous.Count && _previous![i] == previous[i]; i++)
                {
                    Replace(parts[i]);
                }

                break;
            case SubsequentAuthorRule.PartialFirst when parts.Count > 0 && previous.Count > 0
                && _previous![0] == previous[0]:
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
        name.Formatting = name.Tag == RunTag.Name ? Formatting.None : name.Formatting;
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
