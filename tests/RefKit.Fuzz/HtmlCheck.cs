namespace RefKit.Fuzz;

/// <summary>Checks that HTML has only the tags that RefKit writes, closed in their order, and no bare character of
/// markup.</summary>
internal static class HtmlCheck
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal) { "i", "b", "sup", "sub", "span", "div", "a", "em", "strong", "u", "h2" };

    /// <summary>What is wrong, or null.</summary>
    public static string? FindFault(string html)
    {
        var open = new Stack<string>();
        for (var i = 0; i < html.Length; i++)
        {
            switch (html[i])
            {
                case '<':
                    var end = html.IndexOf('>', i);
                    if (end < 0)
                    {
                        return $"a tag that is not closed at {i}";
                    }

                    var tag = html[(i + 1)..end];
                    if (Check(tag, open) is { } fault)
                    {
                        return $"{fault} at {i}";
                    }

                    i = end;
                    break;
                case '>':
                    return $"a bare > at {i}";
                case '&' when !IsEntity(html.AsSpan(i)):
                    return $"a bare & at {i}";
                default:
                    break;
            }
        }

        return open.Count == 0 ? null : $"<{open.Peek()}> is not closed";
    }

    private static string? Check(string tag, Stack<string> open)
    {
        if (tag.StartsWith('/'))
        {
            return open.Count > 0 && open.Pop() == tag[1..] ? null : $"<{tag}> closes nothing";
        }

        var name = tag.Split(' ', 2)[0];
        if (!Tags.Contains(name))
        {
            return $"<{name}> is no tag of ours";
        }

        if (name == "a" && !tag.StartsWith("a href=\"http", StringComparison.Ordinal))
        {
            return $"<{tag}> leads nowhere safe";
        }

        open.Push(name);
        return null;
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        return end is > 1 and < 10 && !text[1..end].ContainsAnyExcept("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    }
}
