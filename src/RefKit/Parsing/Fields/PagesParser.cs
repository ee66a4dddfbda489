namespace RefKit.Parsing.Fields;

/// <summary>
/// Reads pages, and tells them from an article number and from the length of a book. A number that stands where pages
/// stand is a page unless it is written as an article number.
/// </summary>
internal static class PagesParser
{
    private const int MaxLength = 300;

    /// <summary>Reads a field.</summary>
    /// <param name="text">The field.</param>
    /// <param name="before">What stands before it in the reference: a label such as "pp." may.</param>
    /// <param name="after">What stands behind it: "p." there means a number of pages.</param>
    public static PagesField Parse(ReadOnlySpan<char> text, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var trimmed = FieldText.TrimBrackets(FieldText.TrimSeparators(text));
        if (trimmed.IsEmpty || trimmed.Length > MaxLength)
        {
            return trimmed.IsEmpty ? PagesField.None
                : PagesField.None with { Page = FieldText.Collapse(trimmed[..MaxLength]) };
        }

        var value = StripLabels(WithoutLead(trimmed), out var role, out var hasLabelBehind);
        if (value.IsEmpty)
        {
            return PagesField.None with { Page = FieldText.Collapse(trimmed) };
        }

        role = role == NumberRole.None ? RoleOf(LastWords(before)) : role;
        var pages = Tidy(value);
        if (role == NumberRole.Article || IsElocator(pages))
        {
            return PagesField.None with { Number = pages };
        }

        var isCount = role == NumberRole.None && (hasLabelBehind
            || IsCountLabel(FirstWord(after)))
            && pages.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        return isCount ? PagesField.None with { NumberOfPages = pages } : PagesField.None with { Page = pages };
    }

    private static ReadOnlySpan<char> StripLabels(ReadOnlySpan<char> text, out NumberRole role, out bool hasLabelBehind)
    {
        role = NumberRole.None;
        hasLabelBehind = false;
        for (var pass = 0; pass < 3; pass++)
        {
            var end = LabelLength(text);
            var found = end == 0 || end == text.Length ? NumberRole.None : NumberLabels.Of(text[..end]);

            // "Art. no. 13599"
            if (found is not (NumberRole.Pages or NumberRole.Article)
                && !(found == NumberRole.Issue && role == NumberRole.Article))
            {
                break;
            }

            role = role == NumberRole.Article ? role : found;
            text = text[end..].TrimStart(" .:,#");
        }

        var start = text.TrimEnd(".").LastIndexOfAny(" .") + 1;
        var tail = start > 0 ? text[start..] : TrailingLetters(text);
        if (!tail.IsEmpty && tail.Length < text.Length && NumberLabels.Of(tail) == NumberRole.Pages
            && tail.IndexOfAnyInRange('0', '9') < 0)
        {
            hasLabelBehind = IsCountLabel(tail);
            text = text[..^tail.Length].TrimEnd(" .,");
        }

        return text;
    }

    // "350 p.", but not "143 f.", "248 sgg.", which mean the pages that follow.
    private static bool IsCountLabel(ReadOnlySpan<char> word) => NumberLabels.Of(word) == NumberRole.Pages
        && word.TrimEnd('.') is not ("f" or "ff" or "ss" or "sg" or "sgg" or "seg" or "segg" or "sq" or "sqq");

    // "especially 43–59", "at 216–17".
    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && space + 1 < text.Length && text[..space].TrimEnd('.') is "at" or "esp" or "especially" or "bes"
            or "insb" or "hier" or "spec" or "partic" or "see" ? text[(space + 1)..] : text;
    }

    private static ReadOnlySpan<char> TrailingLetters(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd(".");
        var start = bare.Length;
        while (start > 0 && char.IsLetter(bare[start - 1]))
        {
            start--;
        }

        return start is 0 || !char.IsAsciiDigit(bare[start - 1]) ? [] : text[start..];
    }

    // The label ends at the first digit or space: "pp.", "p", "Article", "S." but not "S12".
    private static int LabelLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || text[length] is '№'))
        {
            length++;
        }

        if (length == 0 || length == text.Length)
        {
            return 0;
        }

        var isApart = text[length] is '.' or ' ' or ':' or '#';
        var isGlued = char.IsAsciiDigit(text[length]) && WordFolding.Fold(text[..length]) is "pp" or "art" or "article"
            or "pages" or "page";
        return isApart || isGlued ? length : 0;
    }

    private static NumberRole RoleOf(ReadOnlySpan<char> words)
    {
        var word = LastWords(words);
        var role = NumberLabels.Of(word);
        return role == NumberRole.Issue
            && NumberLabels.Of(LastWords(words[..^word.Length].TrimEnd(" .:"))) == NumberRole.Article
            ? NumberRole.Article
            : role is NumberRole.Pages or NumberRole.Article ? role : NumberRole.None;
    }

    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" .:,(#");
        return text[(text.LastIndexOfAny(" .,;:()[]") + 1)..];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        var end = text.IndexOfAny(" .,;:()[]");
        return end < 0 ? text : text[..end];
    }

    // "e0123", "e1000097", "E24" of electronic journals; not "e12–e15", which are pages.
    private static bool IsElocator(string pages) =>
        pages.Length >= 4 && pages[0] is 'e' or 'E' && pages.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    // "212 -216" and "1010- 1013" are one range; "35--39" has an en dash.
    private static string Tidy(ReadOnlySpan<char> value)
    {
        var text = FieldText.Collapse(value).Replace("---", "–", StringComparison.Ordinal).Replace("--", "–",
            StringComparison.Ordinal);
        var tidy = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isBesideDash = text[i] == ' ' && ((i > 0 && FieldText.Dashes.Contains(text[i - 1]))
                || (i + 1 < text.Length && FieldText.Dashes.Contains(text[i + 1])));
            if (!isBesideDash)
            {
                tidy.Append(text[i]);
            }
        }

        return tidy.ToString();
    }
}
