namespace RefKit.Parsing.Splitting;

/// <summary>Finds years and other digits that nearly every reference has.</summary>
internal static class Years
{
    /// <summary>Where the first year (1500 to 2099, in four digits of their own or with a letter) stands; -1
    /// without.</summary>
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (from + 4 <= text.Length)
        {
            var digit = text[from..].IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                return -1;
            }

            var start = from + digit;
            var rest = text[start..];
            var length = rest.IndexOfAnyExceptInRange('0', '9');
            length = length < 0 ? rest.Length : length;
            if (length == 4 && rest[0] is '1' or '2' && (rest[0] == '2' ? rest[1] == '0' : rest[1] is >= '5'
                and <= '9'))
            {
                return start;
            }

            from = start + length;
        }

        return -1;
    }

    /// <summary>Whether the text has a year, or words that stand for one.</summary>
    public static bool Has(ReadOnlySpan<char> text) => IndexOf(text) >= 0
        || text.Contains("n.d.", StringComparison.OrdinalIgnoreCase)
            || text.Contains("in press", StringComparison.OrdinalIgnoreCase)
        || text.Contains("forthcoming", StringComparison.OrdinalIgnoreCase)
            || text.Contains("s.d.", StringComparison.OrdinalIgnoreCase)
        || text.Contains("im Druck", StringComparison.OrdinalIgnoreCase);
}
