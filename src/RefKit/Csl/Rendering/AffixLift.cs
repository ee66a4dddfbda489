namespace RefKit.Csl.Rendering;

/// <summary>
/// Bottom up: what begins the prefix of a first child (a mark or space) becomes the prefix of a parent that has none,
/// and a space that ends the suffix of a last child that of its parent, unless the parent has fonts or quotes. A space
/// or mark that ends what stands before a prefix is not repeated in it.
/// </summary>
internal static class AffixLift
{
    public static void Run(PrintNode parent)
    {
        if (parent.Text is not null)
        {
            PunctuationPass.DropDoubledMark(parent);
            return;
        }

        for (var child = parent.Last; child is not null; child = child.Previous)
        {
            Run(child);
            if (child.Previous is null)
            {
                LiftPrefix(parent, child);
            }

            if (child.Next is null)
            {
                LiftSuffix(parent, child);
            }

            if (child.Previous is not null && child.Prefix.Length > 0 && parent.Delimiter.Length > 0
                && parent.Delimiter[^1] == child.Prefix[0] && Mark.IsMarkOrSpace(child.Prefix[0]))
            {
                child.Prefix = Mark.WithoutFirst(child.Prefix);
            }
        }
    }

    private static void LiftPrefix(PrintNode parent, PrintNode child)
    {
        if (child.Prefix.Length == 0)
        {
            return;
        }

        if (child.Prefix[0] == ' ' && Mark.LastOf(parent.Prefix) == ' ')
        {
            child.Prefix = Mark.WithoutFirst(child.Prefix);
        }

        if (!parent.IsStyled && parent.Prefix.Length == 0 && Mark.IsMarkOrSpace(Mark.FirstOf(child.Prefix)))
        {
            parent.Prefix = child.Prefix[..1];
            child.Prefix = Mark.WithoutFirst(child.Prefix);
        }
    }

    private static void LiftSuffix(PrintNode parent, PrintNode child)
    {
        if (parent.IsStyled || Mark.LastOf(child.Suffix) != ' ')
        {
            return;
        }

        if (Mark.FirstOf(parent.Suffix) != ' ')
        {
            parent.Suffix = " " + parent.Suffix;
        }

        child.Suffix = Mark.WithoutLast(child.Suffix);
    }
}
