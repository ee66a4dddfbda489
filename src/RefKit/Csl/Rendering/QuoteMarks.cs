namespace RefKit.Csl.Rendering;

/// <summary>Marks around closing quotation marks: where the locale says <c>punctuation-in-quote</c>, those behind them
/// go in (but for colon and semicolon); elsewhere a comma, colon or semicolon within goes out.</summary>
internal static class QuoteMarks
{
    public static void Run(PrintNode parent, bool isPunctuationInQuote)
    {
        for (var child = parent.First; child is not null; child = child.Next)
        {
            if (child.HasQuotes)
            {
                if (isPunctuationInQuote)
                {
                    MoveIn(child);
                }
                else
                {
                    MoveOut(child);
                }
            }

            Run(child, isPunctuationInQuote);
        }
    }

    private static void MoveIn(PrintNode quote)
    {
        while (quote.Suffix.Length > 0 && Mark.GoesIntoQuotes(quote.Suffix[0]))
        {
            if (quote.Text is { } text)
            {
                (quote.Text, quote.Suffix) = Mark.MergeLeft(text, quote.Suffix);
            }
            else
            {
                (quote.Last!.Suffix, quote.Suffix) = Mark.MergeLeft(quote.Last.Suffix, quote.Suffix);
            }
        }
    }

    private static void MoveOut(PrintNode quote)
    {
        if (quote.Text is not null)
        {
            while (Mark.LeavesQuotes(Mark.LastOf(quote.Text)))
            {
                (quote.Text, quote.Suffix) = Mark.MergeRight(quote.Text, quote.Suffix);
            }

            return;
        }

        var last = quote.Last!;
        while (Mark.LeavesQuotes(Mark.LastOf(last.Suffix)))
        {
            (last.Suffix, quote.Suffix) = Mark.MergeRight(last.Suffix, quote.Suffix);
        }
    }
}
