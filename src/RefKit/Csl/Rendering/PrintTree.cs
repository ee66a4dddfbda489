using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Makes the tree that is written from a run tree: what is hidden or empty is left out, a delimiter between names or
/// parts of a date becomes the suffix of what stands before it, marks that begin a text become its prefix, and a block
/// becomes a node around its content. The nodes are used again for the next tree.
/// </summary>
internal sealed class PrintTree
{
    private readonly List<PrintNode> _pool = [];
    private int _used;

    /// <summary>Gives all nodes back.</summary>
    public void Clear() => _used = 0;

    /// <summary>A node without text of its own.</summary>
    public PrintNode Container(Formatting formatting, RunTag tag = RunTag.None)
    {
        if (_used == _pool.Count)
        {
            _pool.Add(new PrintNode());
        }

        var node = _pool[_used++];
        node.Reset(formatting, tag);
        return node;
    }

    /// <summary>The tree of a run node; null when nothing is printed.</summary>
    public PrintNode? Build(RunNode run)
    {
        if (run.IsHidden)
        {
            return null;
        }

        var node = run.Children is { } children ? BuildChildren(run, children) : BuildLeaf(run);
        if (node is null)
        {
            return null;
        }

        node.LinkUrl = run.LinkUrl;
        node.Prefix = run.Formatting.Prefix + node.Prefix;
        node.Suffix = run.Formatting.Suffix + node.Suffix;
        for (var i = 0; i < run.Wrappers; i++)
        {
            node = Around(node);
        }

        if (run.Formatting.Display != DisplayMode.Unset)
        {
            node = run.Tag == RunTag.Block ? node : Around(node);
            node.Display = run.Formatting.Display;
        }

        return node;
    }

    /// <summary>Adds the tree of a run node to those of its neighbours.</summary>
    public void Append(PrintNode parent, RunNode run)
    {
        if (run.Tag == RunTag.Delimiter && parent.Last is { } before)
        {
            AppendDelimiter(parent, before, run.Text!);
        }
        else if (Build(run) is { } node)
        {
            parent.Add(node.IsStyled && parent.Tag is RunTag.NameList or RunTag.Name ? Around(node) : node);
        }
    }

    private static void AppendDelimiter(PrintNode parent, PrintNode before, string delimiter)
    {
        before.Suffix += IsDoubled(parent, Mark.LastOf(before.Suffix), delimiter) ? delimiter[1..] : delimiter;
    }

    // A no-break space that a style puts behind names is no delimiter of them.
    private static bool IsDoubled(PrintNode parent, char last, string delimiter) => delimiter.Length > 0
        && ((parent.Tag == RunTag.Date && Mark.IsMark(delimiter[0]) && last == delimiter[0])
            || (delimiter[0] == ' ' && (last == ' ' || (last == '\u00A0' && parent.Tag != RunTag.NameList))));

    private PrintNode? BuildChildren(RunNode run, List<RunNode> children)
    {
        var mark = _used;
        var node = Container(run.Formatting, run.Tag);
        node.Delimiter = run.Delimiter;
        foreach (var child in children)
        {
            Append(node, child);
        }

        if (node.First is null)
        {
            _used = mark;
            return null;
        }

        return node;
    }

    private PrintNode? BuildLeaf(RunNode run)
    {
        var text = run.Text!;
        if (text.Length == 0)
        {
            return null;
        }

        // Scripts such as Chinese have no italics.
        var formatting = run.Formatting.FontStyle != FontStyle.Unset && !Scripts.HasSpacedScript(text)
            ? run.Formatting with { FontStyle = FontStyle.Unset }
            : run.Formatting;
        var node = Container(formatting, run.Tag);
        node.Text = text;
        if (run.Tag == RunTag.And)
        {
            MoveOuterSpaces(node, text);
        }
        else if (text[0] is ':' or '.' or ';' or '!' or '?'
            && run is { IsContinued: false, Tag: not RunTag.CiteDelimiter })
        {
            MoveFirstMarks(node, text);
        }

        return node;
    }

    private static void MoveOuterSpaces(PrintNode node, string text)
    {
        var start = 0;
        while (start < text.Length && Mark.IsMarkOrSpace(text[start]))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        if (start < end)
        {
            (node.Prefix, node.Text, node.Suffix) = (text[..start], text[start..end], text[end..]);
        }
    }

    private static void MoveFirstMarks(PrintNode node, string text)
    {
        var count = 1;
        while (count < text.Length && text[count] is ':' or '.' or ';' or '!' or '?' or ' ')
        {
            count++;
        }

        if (count < text.Length)
        {
            node.Prefix = text[..count];
            node.Text = text[count..];
        }
    }

    private PrintNode Around(PrintNode inner)
    {
        var node = Container(Formatting.None);
        node.Add(inner);
        return node;
    }
}
