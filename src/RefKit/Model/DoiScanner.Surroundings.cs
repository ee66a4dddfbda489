namespace RefKit;

/// <content>What may stand before and behind a DOI where nothing but the DOI is meant.</content>
internal static partial class DoiScanner
{
    /// <summary>Whether what stands before a DOI is a label, an address or opening brackets only.</summary>
    public static bool IsLeadIn(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > MaxLength || text.IsEmpty)
        {
            return text.IsEmpty;
        }

        text = text.TrimStart("([{<\"“„‘'«‹ ").TrimEnd("([{<\"“„‘'«‹ ");
        text = text.StartsWith(@"\url{") || text.StartsWith(@"\doi{") ? text[5..].TrimStart() : text;
        var address = text.IndexOf("://");
        if (address > 0)
        {
            // "doi: https://…", "DOI https://…": a label may stand before the address.
            var scheme = text[..address].LastIndexOfAny(" :") + 1;
            return text[address..].IndexOfAny(" \t\n") is var space
                && (space < 0 || text[(address + space)..].Trim().IsEmpty)
                && IsLabel(text[..scheme]);
        }

        return IsLabel(text) || IsHostPath(text);
    }

    /// <summary>Whether what stands behind a DOI may be dropped: closing brackets, punctuation, query, a bracketed note,
    /// the link a Markdown text repeats.</summary>
    public static bool IsTrailer(ReadOnlySpan<char> text, Doi doi)
    {
        if (text is ['?' or '#', ..])
        {
            var end = text.IndexOfAny(" \t\r\n");
            text = end < 0 ? [] : text[end..];
        }

        if (TryScan(text, 0, out var again))
        {
            return again.Doi == doi && IsLinkGlue(text[..again.Range.Start]) && IsTrailer(text[again.Range.End..], doi);
        }

        text = text.TrimStart(")]}>\"”“’'»›.,;:!?。，；、").TrimStart();
        return text.IsEmpty || (text[0] is '(' or '[' && text.TrimEnd(".,; ")[^1] is ')' or ']');
    }

    /// <summary>Whether a text is what stands between the two halves of a link: "](https://doi.org/".</summary>
    public static bool IsLinkGlue(ReadOnlySpan<char> text)
    {
        var address = text.TrimStart("])>\" ").TrimStart("([<= ");
        return text.Length < 100 && text.IndexOfAny("](<\">") >= 0
            && (address.StartsWith("http") || address.StartsWith("doi", StringComparison.OrdinalIgnoreCase) || address.IsEmpty);
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        text = text.Trim(" :.=\u00A0\u2009");
        return text.IsEmpty
            || text.Equals("doi", StringComparison.OrdinalIgnoreCase)
            || text.Equals("digital object identifier", StringComparison.OrdinalIgnoreCase)
            || text.Equals("urn:doi", StringComparison.OrdinalIgnoreCase)
            || text.Equals("info:doi/", StringComparison.OrdinalIgnoreCase)
            || text.Equals("info:doi", StringComparison.OrdinalIgnoreCase)
            || text.Equals("doi link", StringComparison.OrdinalIgnoreCase);
    }

    // "doi.org/", "dx.doi.org/", "www.doi.org/", "example.com/doi/abs/" without a scheme.
    private static bool IsHostPath(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? text[4..].TrimStart() : text;
        var slash = text.IndexOf('/');
        return slash > 3 && text[..slash].Contains('.') && text.IndexOfAny(" \t\r\n") < 0;
    }
}
