namespace RefKit.Crossref.Answers;

/// <summary>
/// The mark that publishers put on the title of a retracted work: "RETRACTED: …", "[Retracted] …", "RETRACTED ARTICLE:
/// …", "WITHDRAWN: …". Titles of notices ("Retraction: …", "Retraction notice to …") carry none.
/// </summary>
internal readonly record struct RetractionMark(UpdateKind Kind, string Label, string Rest)
{
    private static readonly (string Word, UpdateKind Kind)[] Words =
    [
        ("retracted", UpdateKind.Retraction),
        ("withdrawn", UpdateKind.Withdrawal),
        ("removed", UpdateKind.Removal),
    ];

    private static readonly string[] Nouns = ["article", "paper", "chapter", "manuscript", "publication"];

    public static bool TryRead(string? title, out RetractionMark mark)
    {
        mark = default;
        return title is not null && (TryReadPrefix(title, out mark) || TryReadSuffix(title, out mark));
    }

    /// <summary>The title without its mark, if it has one.</summary>
    public static string Strip(string title) => TryRead(title, out var mark) ? mark.Rest : title;

    private static bool TryReadPrefix(string title, out RetractionMark mark)
    {
        mark = default;
        var text = title.AsSpan().TrimStart();
        var isBracketed = text.StartsWith("[") || text.StartsWith("(");
        text = isBracketed ? text[1..].TrimStart() : text;
        foreach (var (word, kind) in Words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var label = text[..word.Length].ToString();
            var rest = SkipNoun(text[word.Length..].TrimStart());
            var closes = isBracketed
                ? rest.StartsWith("]") || rest.StartsWith(")")
                : rest.Length > 0 && rest[0] is ':' or '—' or '–' or '-' or '.';
            if (closes)
            {
                mark = new RetractionMark(kind, label, rest.TrimStart(":—–-.]) ").ToString());
                return true;
            }
        }

        return false;
    }

    private static bool TryReadSuffix(string title, out RetractionMark mark)
    {
        mark = default;
        var text = title.AsSpan().TrimEnd();
        var open = text.LastIndexOfAny('[', '(');
        if (open <= 0 || text[^1] is not (']' or ')'))
        {
            return false;
        }

        var inner = text[(open + 1)..^1].Trim();
        foreach (var (word, kind) in Words)
        {
            if (inner.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && SkipNoun(inner[word.Length..].TrimStart()) is var rest
                && (rest.IsEmpty || rest[0] is '.' or ':' or ','))
            {
                mark = new RetractionMark(kind, inner[..word.Length].ToString(), text[..open].TrimEnd().ToString());
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> SkipNoun(ReadOnlySpan<char> text)
    {
        foreach (var noun in Nouns)
        {
            if (text.StartsWith(noun, StringComparison.OrdinalIgnoreCase))
            {
                return text[noun.Length..].TrimStart();
            }
        }

        return text;
    }
}
