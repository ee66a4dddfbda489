using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>
/// A node of the run tree: a text, or children with a delimiter between them. Affixes, fonts and quotes are carried out
/// when the tree is flattened, so that passes can still hide or replace parts. Never built empty.
/// </summary>
internal sealed class RunNode
{
    public RunNode(string text, Formatting formatting, RunTag tag = RunTag.None)
    {
        Text = text;
        Formatting = formatting;
        Tag = tag;
    }

    public RunNode(List<RunNode> children, Formatting formatting, string delimiter = "", RunTag tag = RunTag.None)
    {
        Children = children;
        Formatting = formatting;
        Delimiter = delimiter;
        Tag = tag;
    }

    /// <summary>The text of a leaf; null for a node with children.</summary>
    public string? Text { get; set; }

    public List<RunNode>? Children { get; set; }

    public string Delimiter { get; set; } = "";

    public Formatting Formatting { get; set; }

    public RunTag Tag { get; set; }

    /// <summary>How many groups and macros around this one node were left out as needless: marks behind it join as
    /// behind them.</summary>
    public int Wrappers { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>Whether the text goes on in a field, so that a mark at its start stays where it was written.</summary>
    public bool IsContinued { get; init; }

    public string? LinkUrl { get; set; }

    /// <summary>Whether anything would be printed.</summary>
    public bool HasContent()
    {
        if (IsHidden)
        {
            return false;
        }

        if (Children is null)
        {
            return Text!.Length > 0;
        }

        foreach (var child in Children)
        {
            if (child.HasContent())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first node with a tag, depth first; null when there is none.</summary>
    public RunNode? Find(RunTag tag)
    {
        if (Tag == tag)
        {
            return this;
        }

        if (Children is not null)
        {
            foreach (var child in Children)
            {
                if (child.Find(tag) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
