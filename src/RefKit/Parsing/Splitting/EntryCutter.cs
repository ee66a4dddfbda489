namespace RefKit.Parsing.Splitting;

/// <summary>
/// Finds the best cut of a run of units (lines, or pieces of a line) into entries by dynamic programming: every cut has
/// a weight, and every entry is weighed by its length, its year and its DOIs. Linear in the number of units.
/// </summary>
internal sealed class EntryCutter
{
    private const int MaxUnitsPerEntry = 60;
    private const int LongEntry = 900;
    private const int ShortEntry = 30;

    private readonly double[] _cuts;
    private readonly int[] _lengths;
    private readonly int[] _years;
    private readonly int[] _dois;

    private EntryCutter(double[] cuts, IReadOnlyList<(int Start, int End)> units, string text)
    {
        _cuts = cuts;
        _lengths = new int[units.Count + 1];
        _years = new int[units.Count + 1];
        _dois = new int[units.Count + 1];
        for (var i = 0; i < units.Count; i++)
        {
            var unit = text.AsSpan(units[i].Start, units[i].End - units[i].Start);
            _lengths[i + 1] = _lengths[i] + unit.Length + 1;
            _years[i + 1] = _years[i] + (Years.Has(unit) ? 1 : 0);
            _dois[i + 1] = _dois[i] + CountDois(unit);
        }
    }

    /// <summary>The index of the first unit of each entry, the first one always 0.</summary>
    /// <param name="text">The text of the units.</param>
    /// <param name="units">Where they stand, in order.</param>
    /// <param name="cuts">How much speaks for a cut before each unit; that of the first is not looked at.</param>
    /// <param name="order">What the order of the first words says about two entries in a row.</param>
    /// <param name="shapeWeight">How much the length, the years and the DOIs of an entry count.</param>
    public static List<int> Cut(string text, IReadOnlyList<(int Start, int End)> units, double[] cuts,
        EntryOrder order, double shapeWeight) =>
        units.Count == 0 ? [] : new EntryCutter(cuts, units, text).Run(order, shapeWeight);

    private List<int> Run(EntryOrder order, double shapeWeight)
    {
        var count = _cuts.Length;
        var best = new double[count + 1];
        var from = new int[count + 1];
        for (var end = 1; end <= count; end++)
        {
            best[end] = double.NegativeInfinity;
            for (var start = end - 1; start >= Math.Max(0, end - MaxUnitsPerEntry); start--)
            {
                var score = best[start] + (start == 0 ? 0 : _cuts[start]) + (shapeWeight * Weigh(start, end))
                    - (_lengths[end] - _lengths[start] < ShortEntry ? 1.5 : 0)
                    + (end < count ? order.Weigh(start, end) : 0);
                if (score > best[end])
                {
                    (best[end], from[end]) = (score, start);
                }
            }
        }

        var starts = new List<int>();
        for (var end = count; end > 0; end = from[end])
        {
            starts.Add(from[end]);
        }

        starts.Reverse();
        return starts;
    }

    private double Weigh(int start, int end)
    {
        var length = _lengths[end] - _lengths[start];
        var score = _years[end] > _years[start] ? 0.0 : -1.8;
        score -= 2.5 * Math.Max(0, _dois[end] - _dois[start] - 1);
        score -= length > LongEntry ? Math.Min(4, (length - LongEntry) / 300.0) : 0;
        return score;
    }

    private static int CountDois(ReadOnlySpan<char> text)
    {
        var count = 0;
        var at = text.IndexOf("10.");
        while (at >= 0)
        {
            var isStart = at == 0 || !char.IsAsciiDigit(text[at - 1]) && text[at - 1] != '.';
            text = text[(at + 3)..];
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            count += isStart && digits is >= 4 and <= 9 && text[digits] is '/' or '.' ? 1 : 0;
            at = text.IndexOf("10.");
        }

        return count;
    }
}
