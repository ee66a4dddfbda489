using System.Text;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>What has been read of field text since a tag or mark that is still open.</summary>
internal sealed class FieldFrame(FieldFrameKind kind, string written, Formatting formatting)
{
    private readonly List<RunNode> _nodes = [];
    private readonly StringBuilder _text = new();

    public FieldFrameKind Kind => kind;

    public string Written => written;

    /// <summary>Whether double marks have been seen in the text; then single ones are the inner kind.</summary>
    public bool HasDoubleQuotes { get; set; }

    public bool IsSecondKind { get; init; }

    /// <summary>What has been read, with the text up to here as a last leaf.</summary>
    public List<RunNode> Nodes
    {
        get
        {
            if (_text.Length > 0)
            {
                _nodes.Add(new RunNode(_text.ToString(), Formatting.None, RunTag.Field)
                {
                    IsContinued = _nodes.Count > 0,
                });
                _text.Clear();
            }

            return _nodes;
        }
    }

    // Adjacent texts are one leaf: punctuation is only put right between leaves.
    public void AddText(ReadOnlySpan<char> text) => _text.Append(text);

    public void AddNodes(FieldFrame inner)
    {
        foreach (var node in inner.Nodes)
        {
            if (node is { Children: null, Tag: RunTag.Field })
            {
                AddText(node.Text);
            }
            else
            {
                Nodes.Add(node);
            }
        }
    }

    public void AddFrame(FieldFrame inner)
    {
        if (inner.Nodes.Count > 0)
        {
            var tag = inner.Kind switch
            {
                FieldFrameKind.NoCase => RunTag.NoCase,
                FieldFrameKind.NoDecoration => RunTag.NoDecoration,
                FieldFrameKind.StraightSingle when inner.IsSecondKind => RunTag.SingleQuotes,
                FieldFrameKind.LocaleInner => RunTag.SingleQuotes,
                FieldFrameKind.CurlySingle => RunTag.CurlySingleQuotes,
                FieldFrameKind.CurlyDouble => RunTag.CurlyDoubleQuotes,
                _ => RunTag.Markup,
            };
            Nodes.Add(new RunNode(inner.Nodes, inner.Style, "", tag));
        }
    }

    private Formatting Style => formatting;
}
