namespace RefKit.Parsing.Fields;

/// <summary>Reads a web address as written; spaces that a line break put into it go, punctuation behind it
/// too.</summary>
internal static class UrlParser
{
    public static string? Parse(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim().Trim("<>[]{}|\"“”'").TrimEnd(".,;:").Trim();
        var start = StartOf(trimmed);
        if (start > 0)
        {
            trimmed = trimmed[start..];
        }

        while (trimmed is [.., ')'] && trimmed.Count(')') > trimmed.Count('('))
        {
            trimmed = trimmed[..^1].TrimEnd(".,;");
        }

        return trimmed.IsEmpty ? null : string.Concat(trimmed.ToString().Where(static c => !char.IsWhiteSpace(c)));
    }

    // "Available at http://…": the words before the address are no part of it.
    private static int StartOf(ReadOnlySpan<char> text)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["http", "ftp:", "www."])
        {
            var at = text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return at;
            }
        }

        return 0;
    }
}
