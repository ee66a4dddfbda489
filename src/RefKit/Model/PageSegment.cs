namespace RefKit;

/// <summary>One page or one run of pages within a <see cref="PageRange"/>, as written.</summary>
/// <param name="First">The first page: "35", "S12", "iv".</param>
/// <param name="Last">The last page as written, perhaps abbreviated ("9" of "35–9"); null for a single page.</param>
public readonly record struct PageSegment(string First, string? Last)
{
    /// <summary>The last page written out: "39" of "35–9", "S15" of "S12–15"; the first page of a single one.</summary>
    public string ExpandedLast
    {
        get
        {
            if (Last is null)
            {
                return First;
            }

            var prefix = PrefixLength(First);
            var digits = First.AsSpan(prefix);
            return IsDigits(digits) && IsDigits(Last) && Last.Length < digits.Length
                ? string.Concat(First.AsSpan(0, First.Length - Last.Length), Last)
                : IsDigits(digits) && IsDigits(Last) && prefix > 0 && Last.Length >= digits.Length
                    ? string.Concat(First.AsSpan(0, prefix), Last)
                    : Last;
        }
    }

    /// <summary>First and last page with an en dash: "35–39"; a single page alone.</summary>
    public override string ToString() => Last is null ? First : $"{First}–{Last}";

    private static int PrefixLength(string page)
    {
        var length = 0;
        while (length < page.Length && !char.IsAsciiDigit(page[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
