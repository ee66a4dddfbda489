namespace RefKit.Crossref.Comparison;

/// <summary>
/// Aligns the words of two titles and weighs what is left over. Words that carry no meaning weigh little, numbers much
/// ("Part I", "Part II"), slips of the pen next to nothing; words parted or joined ("health care") nothing.
/// </summary>
internal static class WordAlignment
{
    private const double StopWordWeight = 0.2;
    private const double SlipWeight = 0.2;
    private const double NumberWeight = 3;
    private const double AllowedShare = 0.09;
    private const double AllowedAlways = 0.21;
    private const int MaxWords = 250;

    private static readonly HashSet<string> StopWords = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "in", "on", "at", "and", "or", "for", "to", "from", "by", "with", "as", "is", "are",
        "der", "die", "das", "und", "von", "zur", "zum", "des", "den", "im", "le", "la", "les", "du", "de", "et",
        "un", "une", "l", "d", "el", "los", "las", "y", "en", "del", "il", "lo", "e", "di", "da", "do", "i", "its",
        "their",
    };

    public static bool IsStopWord(string word) => StopWords.Contains(word);

    /// <summary>Whether the texts are the same but for little.</summary>
    public static bool AreAlike(List<string> a, List<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return false;
        }

        if (a.Count > MaxWords || b.Count > MaxWords)
        {
            return a.SequenceEqual(b, StringComparer.Ordinal);
        }

        if (!ShareEnough(a, b))
        {
            return false;
        }

        var allowed = Math.Max(AllowedAlways, AllowedShare * Math.Max(CountMeaning(a), CountMeaning(b)));
        return Cost(a, b) <= allowed;
    }

    // Most pairs of titles have next to nothing in common, and need no alignment to tell.
    private static bool ShareEnough(List<string> a, List<string> b)
    {
        var (few, many) = a.Count < b.Count ? (a, b) : (b, a);
        var shared = few.Count(many.Contains);
        return few.Count < 4 || shared * 3 >= few.Count;
    }

    private static double Cost(List<string> a, List<string> b)
    {
        var cost = new double[a.Count + 1, b.Count + 1];
        for (var i = 0; i <= a.Count; i++)
        {
            for (var j = 0; j <= b.Count; j++)
            {
                cost[i, j] = i == 0 && j == 0 ? 0 : Least(a, b, cost, i, j);
            }
        }

        return cost[a.Count, b.Count];
    }

    private static double Least(List<string> a, List<string> b, double[,] cost, int i, int j)
    {
        var least = double.MaxValue;
        if (i > 0)
        {
            least = Math.Min(least, cost[i - 1, j] + Weight(a[i - 1]));
        }

        if (j > 0)
        {
            least = Math.Min(least, cost[i, j - 1] + Weight(b[j - 1]));
        }

        if (i > 0 && j > 0)
        {
            least = Math.Min(least, cost[i - 1, j - 1] + Substitution(a[i - 1], b[j - 1]));
        }

        if (i > 1 && j > 0 && Joins(a[i - 2], a[i - 1], b[j - 1]))
        {
            least = Math.Min(least, cost[i - 2, j - 1]);
        }

        return i > 0 && j > 1 && Joins(b[j - 2], b[j - 1], a[i - 1]) ? Math.Min(least, cost[i - 1, j - 2]) : least;
    }

    private static double Substitution(string a, string b) => a == b ? 0
        : EditDistance.IsSlip(a, b) ? SlipWeight
        : Weight(a) + Weight(b);

    private static bool Joins(string first, string second, string whole) =>
        whole.Length == first.Length + second.Length
        && whole.StartsWith(first, StringComparison.Ordinal) && whole.EndsWith(second, StringComparison.Ordinal);

    private static int CountMeaning(List<string> words) => words.Count(static word => !StopWords.Contains(word));

    private static double Weight(string word) =>
        StopWords.Contains(word) ? StopWordWeight : IsNumber(word) ? NumberWeight : 1;

    private static bool IsNumber(string word) =>
        word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
        || (word.Length is > 1 and < 6 && word.AsSpan().IndexOfAnyExcept("ivx") < 0);
}
