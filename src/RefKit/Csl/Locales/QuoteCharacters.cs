namespace RefKit.Csl.Locales;

/// <summary>Quotation marks of a locale to look for in field text.</summary>
internal readonly record struct QuoteCharacters(char Open, char Close, char OpenInner, char CloseInner)
{
    public static QuoteCharacters Of(string open, string close, string openInner, string closeInner)
    {
        var (first, last) = Pair(open, close);
        var (firstInner, lastInner) = Pair(openInner, closeInner);
        return new QuoteCharacters(first, last, firstInner, lastInner);
    }

    /// <summary>Whether one of them opens in the text.</summary>
    public bool OpenIn(string text) => (Open != '\0' && text.Contains(Open, StringComparison.Ordinal))
        || (OpenInner != '\0' && text.Contains(OpenInner, StringComparison.Ordinal));

    private static (char Open, char Close) Pair(string open, string close) =>
        open.Length == 1 && close.Length == 1 && open != close && open[0] is '«' or '»' or '„' or '‚' or '「' or '《'
            ? (open[0], close[0])
            : ('\0', '\0');
}
