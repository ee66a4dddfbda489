using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>
/// A node of the tree that is about to be written: a run node whose affixes can still change while marks move between
/// neighbours (see <see cref="PunctuationPass"/>). Pooled by <see cref="PrintTree"/>.
/// </summary>
internal sealed class PrintNode
{
    public string Prefix { get; set; } = "";

    /// <summary>The text of a leaf; null for a node with children.</summary>
    public string? Text { get; set; }

    public string Suffix { get; set; } = "";

    /// <summary>What is written between the children.</summary>
    public string Delimiter { get; set; } = "";

    public Formatting Formatting { get; set; } = Formatting.None;

    /// <summary>The block that the node stands in with its affixes.</summary>
    public DisplayMode Display { get; set; }

    public RunTag Tag { get; set; }

    public string? LinkUrl { get; set; }

    public PrintNode? First { get; private set; }

    public PrintNode? Last { get; private set; }

    public PrintNode? Previous { get; private set; }

    public PrintNode? Next { get; private set; }

    public bool HasFont { get; private set; }

    public bool HasQuotes { get; private set; }

    /// <summary>Whether fonts or quotes, said to be there or not, part the content of the node from what is around
    /// it.</summary>
    public bool IsStyled { get; private set; }

    /// <summary>Whether the node is a number or has nothing but one: no mark merges into it.</summary>
    public bool IsNumber => IsWholeNumber
        || Tag is RunTag.CitationNumber or RunTag.YearSuffix
        || First is { Next: null, Tag: RunTag.CitationNumber or RunTag.YearSuffix };

    /// <summary>Whether what is written last is a number.</summary>
    public bool EndsWithNumber
    {
        get
        {
            var node = this;
            while (node.Last is { } last)
            {
                node = last;
            }

            return node.Tag is RunTag.CitationNumber or RunTag.YearSuffix or RunTag.Number or RunTag.Locator
                && node.Text is { Length: > 0 } text && char.IsAsciiDigit(text[^1]);
        }
    }

    private bool IsWholeNumber => Tag is RunTag.Number or RunTag.Locator && Text is { } text
        && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    public void Reset(Formatting formatting, RunTag tag)
    {
        (Prefix, Suffix, Delimiter, Text, LinkUrl) = ("", "", "", null, null);
        (First, Last, Previous, Next) = (null, null, null, null);
        (Formatting, Tag, Display) = (formatting, tag, DisplayMode.Unset);
        (HasFont, HasQuotes) = (formatting.HasFont, formatting.HasQuotes);
        IsStyled = HasFont || HasQuotes || formatting.ResetsQuotes;
    }

    public void Add(PrintNode child)
    {
        child.Previous = Last;
        if (Last is null)
        {
            First = child;
        }
        else
        {
            Last.Next = child;
        }

        Last = child;
    }
}
