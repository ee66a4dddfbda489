namespace RefKit.Parsing.Fields;

/// <summary>Reads a title: quotes around it and separators behind it go, a marker in brackets is parted; case
/// stays.</summary>
internal static class TitleParser
{
    private const int MaxMarkerLength = 80;

    public static TitleField Parse(ReadOnlySpan<char> text)
    {
        var value = Trim(text);
        string? marker = null;
        if (value.EndsWith(']') && value.LastIndexOf('[') is > 0 and var open && value.Length - open <= MaxMarkerLength)
        {
            var inside = value[(open + 1)..^1];
            if (GenreWords.IsMarker(inside))
            {
                marker = inside;
                value = Trim(value.AsSpan(0, open));
            }
        }

        return new TitleField(value.Length == 0 ? null : value, marker);
    }

    private static string Trim(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim().TrimStart(",;:. ").TrimEnd(",;: ");
        trimmed = FieldText.TrimQuotes(TrimTags(trimmed)).Trim();

        // The full stop that ends a title is no part of it, that of "etc." or "U.S.A." and an ellipsis are.
        var lastWord = trimmed[(trimmed.LastIndexOf(' ') + 1)..];
        if (lastWord.EndsWith(".") && !lastWord.EndsWith("..") && lastWord.Count('.') == 1 && lastWord is not "etc.")
        {
            trimmed = trimmed[..^1];
        }

        return FieldText.Collapse(FieldText.TrimQuotes(trimmed.TrimEnd(",;: ")));
    }

    // "<italic>Journal</italic>": one pair of tags around the whole.
    private static ReadOnlySpan<char> TrimTags(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[0] != '<' || text[^1] != '>')
        {
            return text;
        }

        var open = text.IndexOf('>');
        var close = text.LastIndexOf("</");
        return open is > 1 and < 12 && close > open && close + open + 2 == text.Length
            && text[1..open].SequenceEqual(text[(close + 2)..^1])
            ? text[(open + 1)..close].Trim()
            : text;
    }
}
