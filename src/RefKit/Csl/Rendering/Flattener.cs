using System.Text;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Writes run trees out as formatted text: what is hidden or empty is purged (<see cref="PrintTree"/>), punctuation
/// between neighbours put right (<see cref="PunctuationPass"/>), the rest written (<see cref="PrintWriter"/>). Reused
/// from entry to entry; not thread-safe.
/// </summary>
internal sealed class Flattener(LocaleData locale)
{
    private readonly PrintTree _tree = new();
    private readonly PrintWriter _writer = new(locale);
    private readonly StringBuilder _sortText = new();

    /// <summary>One node as text.</summary>
    public FormattedText Flatten(RunNode node) => Build(node) is { } root ? _writer.Write(root) : FormattedText.Empty;

    /// <summary>An entry of a bibliography: as one node, without spaces at its end where it is laid out in
    /// blocks.</summary>
    public FormattedText FlattenEntry(RunNode node)
    {
        if (Build(node) is not { } root)
        {
            return FormattedText.Empty;
        }

        if (root.Last is { Display: not DisplayMode.Unset })
        {
            root.Suffix = root.Suffix.TrimEnd(' ');
        }

        return _writer.Write(root);
    }

    /// <summary>The characters of nodes only.</summary>
    public string ToPlainText(List<RunNode> nodes) =>
        Build(new RunNode(nodes, Formatting.None)) is { } root ? _writer.WritePlain(root) : "";

    /// <summary>The characters of nodes with all affixes and delimiters as the style has them, to sort by.</summary>
    public string ToSortText(List<RunNode> nodes)
    {
        _sortText.Clear();
        foreach (var node in nodes)
        {
            AppendSortText(node);
        }

        return _sortText.ToString();
    }

    private PrintNode? Build(RunNode node)
    {
        _tree.Clear();
        var root = _tree.Build(node);
        if (root is not null)
        {
            PunctuationPass.Run(root, locale.PunctuationInQuote);
        }

        return root;
    }

    private void AppendSortText(RunNode node)
    {
        if (!node.HasContent())
        {
            return;
        }

        _sortText.Append(node.Formatting.Prefix).Append(node.Text);
        var start = _sortText.Length;
        if (node.Children is { } children)
        {
            foreach (var child in children)
            {
                if (_sortText.Length > start && child.HasContent())
                {
                    _sortText.Append(node.Delimiter);
                }

                AppendSortText(child);
            }
        }

        _sortText.Append(node.Formatting.Suffix);
    }
}
