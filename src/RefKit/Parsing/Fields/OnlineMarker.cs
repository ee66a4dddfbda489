namespace RefKit.Parsing.Fields;

/// <summary>The note of ISO 690 and NLM behind a title that the work was read online: "[en ligne]", "[Internet]", ". Online."</summary>
internal static class OnlineMarker
{
    private static readonly string[] Words =
    [
        "online", "on-line", "internet", "en ligne", "en línea", "em linha", "online-ausgabe", "elektronische ressource",
        "электронный ресурс", "онлайн", "çevrimiçi", "verkkojulkaisu",
    ];

    /// <summary>Cuts the note off a title.</summary>
    /// <param name="title">The title, perhaps with the note at its end.</param>
    /// <param name="marker">The note without brackets, or null.</param>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> title, out string? marker)
    {
        marker = null;
        var text = title.TrimEnd(" .");
        var isBracketed = text is [.., ']'];
        var start = isBracketed ? text.LastIndexOf('[') : text.LastIndexOf(". ");
        if (start <= 0)
        {
            return title;
        }

        marker = Find(text[(start + 1)..].Trim(" ]"));
        return marker is null ? title : text[..start].TrimEnd();
    }

    /// <summary>The note in brackets at the start of what stands behind a title; null where there is none.</summary>
    public static string? Behind(ReadOnlySpan<char> gap)
    {
        gap = gap.TrimStart(" .,");
        var end = gap.IndexOf(']');
        return gap is ['[', ..] && end > 0 ? Find(gap[1..end].Trim()) : null;
    }

    private static string? Find(ReadOnlySpan<char> words)
    {
        foreach (var word in Words)
        {
            if (words.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return words.ToString();
            }
        }

        return null;
    }
}
