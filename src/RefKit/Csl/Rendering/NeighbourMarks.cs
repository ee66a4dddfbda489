namespace RefKit.Csl.Rendering;

/// <summary>Where no delimiter stands between children: a mark that begins the prefix of one belongs to the suffix of
/// the one before, unless one of the two has a font.</summary>
internal static class NeighbourMarks
{
    public static void Run(PrintNode parent)
    {
        for (var child = parent.Last; child is not null; child = child.Previous)
        {
            Run(child);
            if (child.Next is { } next && parent.Delimiter.Length == 0)
            {
                Join(child, next);
            }
        }
    }

    private static void Join(PrintNode child, PrintNode next)
    {
        var mark = Mark.FirstOf(next.Prefix);
        if (!Mark.IsMark(mark) || child.HasFont || next.HasFont)
        {
            return;
        }

        if (child.Suffix.Length == 0 && child.Text is { } text && Mark.LastOf(text) == mark)
        {
            next.Prefix = Mark.WithoutFirst(next.Prefix);
        }
        else
        {
            (child.Suffix, next.Prefix) = Mark.MergeLeft(child.Suffix, next.Prefix);
        }
    }
}
