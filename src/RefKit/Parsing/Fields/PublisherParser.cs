namespace RefKit.Parsing.Fields;

/// <summary>Reads publisher and place, which often stand in one field: "New York: Wiley".</summary>
internal static class PublisherParser
{
    /// <summary>Cuts "place: publisher" where it is written so; place is null otherwise.</summary>
    public static (string? Place, string? Publisher) Parse(ReadOnlySpan<char> text)
    {
        var value = Clean(text);
        if (value is null)
        {
            return (null, null);
        }

        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        return colon > 1 && colon < 40 && value.AsSpan(0, colon).IndexOfAnyInRange('0', '9') < 0
            ? (Clean(value.AsSpan(0, colon)), Clean(value.AsSpan(colon + 1)))
            : (null, value);
    }

    /// <summary>A name or place as written, without brackets and separators around it; null when nothing is
    /// left.</summary>
    public static string? Clean(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim().TrimStart(",;:.").TrimEnd(",;: ").Trim();
        trimmed = FieldText.TrimBrackets(trimmed);
        var lastWord = trimmed[(trimmed.LastIndexOf(' ') + 1)..];
        var keepsStop = lastWord is "Inc." or "Ltd." or "Co." or "Corp." or "Bros." || lastWord.Count('.') > 1;
        trimmed = keepsStop ? trimmed : trimmed.TrimEnd(". ");
        return trimmed.IsEmpty ? null : FieldText.Collapse(trimmed);
    }
}
