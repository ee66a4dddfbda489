namespace RefKit.Csl.Rendering;

/// <summary>
/// Puts right the marks and spaces of affixes, delimiters and texts that meet, as the widely used engine does (the
/// specification leaves it open). Four walks over the tree, each of which moves or drops single characters of affixes:
/// <list type="number">
/// <item><see cref="AffixLift"/>: a mark or space that begins the prefix of a first child, and a space that ends the
/// suffix of a last one, rise to the parent.</item>
/// <item><see cref="NeighbourMarks"/>: a mark that begins a prefix joins the suffix of the neighbour before.</item>
/// <item><see cref="MarkDescent"/>: a mark that begins a delimiter or suffix goes down to the text that it follows,
/// where it merges there; doubled marks and spaces vanish.</item>
/// <item><see cref="QuoteMarks"/>: marks go into or out of quotation marks.</item>
/// </list>
/// Text with fonts or quotes of its own is a border: marks do not merge across it, but for those that sink from
/// a node above it.
/// </summary>
internal static class PunctuationPass
{
    public static void Run(PrintNode root, bool isPunctuationInQuote)
    {
        if (root.Tag == RunTag.Cluster)
        {
            for (var part = root.First; part is not null; part = part.Next)
            {
                Run(part, isPunctuationInQuote);
            }

            return;
        }

        AffixLift.Run(root);
        NeighbourMarks.Run(root);
        MarkDescent.Run(root, isPunctuationInQuote);
        QuoteMarks.Run(root, isPunctuationInQuote);
    }

    /// <summary>Drops the mark that begins the suffix of a leaf whose text ends with it.</summary>
    internal static void DropDoubledMark(PrintNode leaf)
    {
        if (leaf.Suffix.Length > 0 && Mark.IsMark(leaf.Suffix[0]) && leaf.Suffix[0] == Mark.LastOf(leaf.Text!))
        {
            leaf.Suffix = Mark.WithoutFirst(leaf.Suffix);
        }
    }
}
