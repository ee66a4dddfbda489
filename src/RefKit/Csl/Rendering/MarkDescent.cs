namespace RefKit.Csl.Rendering;

/// <summary>
/// Top down: a mark that begins a delimiter becomes the end of each suffix before it; a mark that begins the suffix of
/// a parent sinks into its last child where it merges with what ends it, or where that ends with quotation marks that
/// take marks in. A mark or space that is there already is dropped.
/// </summary>
internal static class MarkDescent
{
    public static void Run(PrintNode parent, bool isPunctuationInQuote)
    {
        if (parent.Text is not null)
        {
            PunctuationPass.DropDoubledMark(parent);
            return;
        }

        ShareDelimiter(parent);
        for (var child = parent.Last; child is not null; child = child.Previous)
        {
            if (child.Next is null)
            {
                Sink(parent, child, isPunctuationInQuote);
            }
            else
            {
                DropDoubled(parent, child, child.Next);
            }

            if (!child.IsStyled && !child.IsNumber && child.Text is { } text && Mark.IsMark(Mark.FirstOf(child.Suffix)))
            {
                (child.Text, child.Suffix) = Mark.MergeLeft(text, child.Suffix);
            }

            Run(child, isPunctuationInQuote);
        }
    }

    private static void ShareDelimiter(PrintNode parent)
    {
        if (!Mark.IsMark(Mark.FirstOf(parent.Delimiter)))
        {
            return;
        }

        var mark = parent.Delimiter[0];
        for (var child = parent.Last!.Previous; child is not null; child = child.Previous)
        {
            if (Mark.LastOf(child.Suffix) != mark)
            {
                child.Suffix = Mark.Append(child.Suffix, mark);
            }
        }

        parent.Delimiter = Mark.WithoutFirst(parent.Delimiter);
    }

    private static void DropDoubled(PrintNode parent, PrintNode child, PrintNode next)
    {
        var last = Mark.LastOf(child.Suffix);
        if (!Mark.IsMarkOrSpace(last))
        {
            return;
        }

        if (parent.Delimiter.Length > 0)
        {
            if (parent.Delimiter[0] == last)
            {
                child.Suffix = Mark.WithoutLast(child.Suffix);
            }
        }
        else if (!child.IsStyled && !child.IsNumber && Mark.FirstOf(next.Prefix) == last)
        {
            next.Prefix = Mark.WithoutFirst(next.Prefix);
        }
    }

    private static void Sink(PrintNode parent, PrintNode child, bool isPunctuationInQuote)
    {
        var mark = Mark.FirstOf(parent.Suffix);
        if (Mark.IsMark(mark) && !child.EndsWithNumber
            && (MergesAtEnd(child, mark) || (isPunctuationInQuote && EndsWithQuotes(child))))
        {
            if (child.Text is { } text)
            {
                (child.Text, parent.Suffix) = Mark.MergeLeft(text, parent.Suffix);
            }
            else
            {
                (child.Suffix, parent.Suffix) = Mark.MergeLeft(child.Suffix, parent.Suffix);
            }

            if (Mark.FirstOf(parent.Suffix) == '.')
            {
                child.Suffix = Mark.Append(child.Suffix, '.');
                parent.Suffix = Mark.WithoutFirst(parent.Suffix);
            }
        }

        if (Mark.LastOf(child.Suffix) == ' ' && Mark.FirstOf(parent.Suffix) == ' ')
        {
            parent.Suffix = Mark.WithoutFirst(parent.Suffix);
        }

        if (Mark.IsMarkOrSpace(Mark.FirstOf(child.Suffix)))
        {
            if (child.Text is { } text && Mark.LastOf(text) == child.Suffix[0])
            {
                child.Suffix = Mark.WithoutFirst(child.Suffix);
            }

            if (Mark.LastOf(child.Suffix) == Mark.FirstOf(parent.Suffix))
            {
                parent.Suffix = Mark.WithoutLast(parent.Suffix);
            }
        }

        if (parent.Suffix.Length > 0 && Mark.IsMark(parent.Suffix[0]) && EndsWith(parent, parent.Suffix[0]))
        {
            parent.Suffix = Mark.WithoutFirst(parent.Suffix);
        }
    }

    // Whether one of two marks would be dropped anywhere down the ends of the node.
    private static bool MergesAtEnd(PrintNode? node, char mark)
    {
        for (; node is not null; node = node.Last)
        {
            var last = node.Suffix.Length > 0 ? node.Suffix[^1] : Mark.LastOf(node.Text ?? "");
            if (Mark.Choose(last, mark) != MarkChoice.Both)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithQuotes(PrintNode? node)
    {
        for (; node is not null; node = node.Last)
        {
            if (node.HasQuotes)
            {
                return true;
            }
        }

        return false;
    }

    // Whether what is written last within the node, before its own suffix, is the mark.
    private static bool EndsWith(PrintNode node, char mark)
    {
        while (node.Text is null)
        {
            node = node.Last!;
            if (node.Suffix.Length > 0)
            {
                return node.Suffix[^1] == mark;
            }
        }

        return Mark.LastOf(node.Text) == mark;
    }
}
