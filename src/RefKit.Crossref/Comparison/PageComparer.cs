namespace RefKit.Crossref.Comparison;

/// <summary>
/// Compares pages and article numbers: "35-9" and "35–39", "S12" and "12"; a page within the registered range; an
/// article number that stands where pages stand, or only in the DOI. Pages within an article ("1–12") are not compared
/// with its number.
/// </summary>
internal static class PageComparer
{
    private static readonly string[] Labels =
        ["article number ", "article no. ", "article ", "art. no. ", "art. ", "paper "];

    public static FieldOutcome Compare(Reference reference, RegisteredWork work)
    {
        if (Stated(reference) is not { } text || !PageRange.TryParse(Clean(text), out var stated))
        {
            return FieldOutcome.NotCompared;
        }

        if (IsSameNumber(stated, work.ArticleNumber) || IsInDoi(stated, work.Doi))
        {
            return FieldOutcome.Agrees;
        }

        if (work.Page is null || !PageRange.TryParse(Clean(work.Page), out var registered))
        {
            return work.ArticleNumber is not null && stated.IsSingle ? CompareWithNumber(stated, work.ArticleNumber)
                : FieldOutcome.NotCompared;
        }

        return CompareRanges(stated, registered);
    }

    public static string? Stated(Reference reference) =>
        (reference.Page ?? reference[NumberVariable.PageFirst])?.Text;

    private static FieldOutcome CompareRanges(PageRange stated, PageRange registered)
    {
        if (AreSamePage(stated.First, registered.First))
        {
            return stated.IsSingle || registered.IsSingle || AreSamePage(stated.Last, registered.Last)
                ? FieldOutcome.Agrees
                : FieldOutcome.Differs;
        }

        // "2-2-4", a page by chapter with pages of its own, stated as "2" or "2-2".
        if (IsBeginning(stated.First, registered.First) || IsBeginning(registered.First, stated.First))
        {
            return FieldOutcome.NotCompared;
        }

        // One side counts the pages of the article, the other has its number.
        if (stated.IsSingle != registered.IsSingle && IsPageOne(stated.IsSingle ? registered : stated))
        {
            return FieldOutcome.NotCompared;
        }

        return IsWithin(stated, registered) || IsWithin(registered, stated)
            ? FieldOutcome.Agrees
            : FieldOutcome.Differs;
    }

    private static FieldOutcome CompareWithNumber(PageRange stated, string number) =>
        Digits(stated.First).Length > 0 && Digits(number).Length > 0
            && Digits(stated.First).Length == Digits(number).Length
            ? FieldOutcome.Differs
            : FieldOutcome.NotCompared;

    private static bool IsSameNumber(PageRange stated, string? number) =>
        number is not null && (AreSamePage(stated.First, number) || AreSamePage(stated.Last, number));

    private static bool IsInDoi(PageRange stated, Doi doi)
    {
        var digits = Digits(stated.First).TrimStart('0');
        var suffix = doi.Suffix;
        var lastSeparator = suffix.AsSpan().LastIndexOfAny("./-");
        return stated.IsSingle && !digits.IsEmpty
            && ((digits.Length >= 4 && Digits(suffix).EndsWith(digits))
                || (lastSeparator >= 0 && suffix.AsSpan(lastSeparator + 1).SequenceEqual(stated.First)));
    }

    private static bool IsBeginning(string part, string whole) =>
        whole.Length > part.Length && whole.StartsWith(part, StringComparison.Ordinal) && whole[part.Length] == '-';

    private static bool IsPageOne(PageRange pages) => pages.First is "1" or "01";

    private static bool IsWithin(PageRange single, PageRange range) =>
        single.IsSingle && !range.IsSingle && range.Segments.Any(segment =>
            TryNumber(single.First, out var page) && TryNumber(segment.First, out var first)
            && TryNumber(segment.ExpandedLast, out var last) && page >= first && page <= last);

    private static bool TryNumber(string page, out long number) => long.TryParse(
        page, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);

    // "e1002" and "1002", "S12" and "12": a letter that one side leaves out.
    private static bool AreSamePage(string a, string b)
    {
        var left = Folding.Compact(Folding.Words(a)).AsSpan().TrimStart('0');
        var right = Folding.Compact(Folding.Words(b)).AsSpan().TrimStart('0');
        return left.SequenceEqual(right)
            || (HasNoLetter(left) != HasNoLetter(right) && !Digits(left).IsEmpty
                && Digits(left).TrimStart('0').SequenceEqual(Digits(right).TrimStart('0')));
    }

    private static bool HasNoLetter(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text)
    {
        var digits = new char[text.Length];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
            }
        }

        return digits.AsSpan(0, count);
    }

    private static string Clean(string text)
    {
        var trimmed = text.AsSpan().Trim().TrimEnd(".,;").ToString();
        foreach (var label in Labels)
        {
            if (trimmed.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return trimmed[label.Length..];
            }
        }

        return trimmed;
    }
}
