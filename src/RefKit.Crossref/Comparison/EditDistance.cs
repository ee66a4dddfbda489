namespace RefKit.Crossref.Comparison;

/// <summary>How many letters must be typed otherwise to make one word the other.</summary>
internal static class EditDistance
{
    private const int MaxLength = 64;

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), or
    /// <paramref name="limit"/> + 1 when there are more than that.</summary>
    public static int Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > MaxLength || b.Length > MaxLength)
        {
            return a.SequenceEqual(b) ? 0 : limit + 1;
        }

        Span<int> before = stackalloc int[MaxLength + 1];
        Span<int> last = stackalloc int[MaxLength + 1];
        Span<int> row = stackalloc int[MaxLength + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return Math.Min(last[b.Length], limit + 1);
    }

    /// <summary>Whether two words are one word with a slip of the pen or another spelling: one letter in words of five
    /// or more, two in long ones that begin alike. Shorter words and numbers must be the same.</summary>
    public static bool IsSlip(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        if (length < 5 || Math.Abs(a.Length - b.Length) > 2 || a.AsSpan().IndexOfAnyInRange('0', '9') >= 0
            || b.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return false;
        }

        return length >= 12 && a.AsSpan(0, 6).SequenceEqual(b.AsSpan(0, 6))
            ? Within(a, b, 2) <= 2
            : Within(a, b, 1) <= 1;
    }
}
