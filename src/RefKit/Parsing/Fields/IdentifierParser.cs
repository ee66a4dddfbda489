namespace RefKit.Parsing.Fields;

/// <summary>Reads PMID, PMCID and arXiv identifiers, with or without their labels; keeps others as they are.</summary>
internal static class IdentifierParser
{
    /// <summary>Reads a field.</summary>
    /// <param name="text">The field.</param>
    /// <param name="before">What stands before it in the reference: its label may.</param>
    public static IdentifierField? Parse(ReadOnlySpan<char> text, ReadOnlySpan<char> before)
    {
        var value = FieldText.TrimBrackets(FieldText.TrimSeparators(text));
        if (value.IsEmpty)
        {
            return null;
        }

        var label = WordFolding.Fold(before.Length > 30 ? before[^30..] : before).TrimEnd(' ', ':', '.', '(', '[');
        var folded = WordFolding.Fold(value.Length > 200 ? value[..200] : value);
        if (folded.StartsWith("pmcid", StringComparison.Ordinal) || folded.StartsWith("pmc", StringComparison.Ordinal)
            || label.EndsWith("pmcid", StringComparison.Ordinal) || label.EndsWith("pmc", StringComparison.Ordinal))
        {
            return Digits(value) is { Length: > 3 } number ? new IdentifierField(IdentifierKind.Pmcid, "PMC" + number)
                : Other(value);
        }

        if (folded.StartsWith("pmid", StringComparison.Ordinal) || folded.StartsWith("pubmed", StringComparison.Ordinal)
            || label.EndsWith("pmid", StringComparison.Ordinal) || label.EndsWith("pubmed", StringComparison.Ordinal))
        {
            return Digits(value) is { Length: > 0 and < 10 } number ? new IdentifierField(IdentifierKind.Pmid, number)
                : Other(value);
        }

        return FindArXiv(value, label.EndsWith("arxiv", StringComparison.Ordinal)) is { } arxiv
            ? new IdentifierField(IdentifierKind.ArXiv, arxiv)
            : Other(value);
    }

    /// <summary>The arXiv number in a text such as "arXiv:1702.02813v2 [hep-th]", "hep-th/9901001"; spaces that a PDF
    /// put
    /// into it go. Null when there is none.</summary>
    public static string? FindArXiv(ReadOnlySpan<char> text, bool isLabelled)
    {
        var compact = string.Concat(text.ToString().Where(static c => !char.IsWhiteSpace(c)));
        var label = compact.IndexOf("arxiv", StringComparison.OrdinalIgnoreCase);
        var start = label >= 0 ? label + 5 : 0;
        var rest = compact.AsSpan(start).TrimStart(":.,/ ");
        var length = NewNumberLength(rest);
        if (length == 0)
        {
            length = OldNumberLength(rest);
        }
        else if (label < 0 && !isLabelled)
        {
            return null;
        }

        return length == 0 ? null : rest[..(length + VersionLength(rest[length..]))].ToString();
    }

    private static IdentifierField Other(ReadOnlySpan<char> value) =>
        new(IdentifierKind.Other, FieldText.Collapse(value));

    private static string Digits(ReadOnlySpan<char> value)
    {
        var start = value.IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return "";
        }

        var end = value[start..].IndexOfAnyExceptInRange('0', '9');
        return (end < 0 ? value[start..] : value.Slice(start, end)).ToString();
    }

    // "1702.02813"
    private static int NewNumberLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 9 || text[..4].IndexOfAnyExceptInRange('0', '9') >= 0 || text[4] != '.')
        {
            return 0;
        }

        var digits = DigitCount(text[5..]);
        return digits is 4 or 5 ? 5 + digits : 0;
    }

    // "hep-th/9901001", "math.AG/0309136"
    private static int OldNumberLength(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash is < 2 or > 12 || text[..slash].IndexOfAnyExceptInRange('!', 'z') >= 0
            || !char.IsAsciiLetterLower(text[0]))
        {
            return 0;
        }

        return DigitCount(text[(slash + 1)..]) == 7 ? slash + 8 : 0;
    }

    private static int VersionLength(ReadOnlySpan<char> text) =>
        text is ['v', ..] && DigitCount(text[1..]) is > 0 and < 4 and var digits ? digits + 1 : 0;

    private static int DigitCount(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
