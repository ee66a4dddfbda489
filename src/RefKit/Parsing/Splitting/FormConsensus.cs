namespace RefKit.Parsing.Splitting;

/// <summary>
/// Which forms the entries of one list have at their start or end, and which the lines within them have: a list mostly
/// keeps to its forms.
/// </summary>
internal sealed class FormConsensus
{
    private const double Prior = 1.5;

    private readonly int[] _buckets;

    /// <param name="count">How many lines there are.</param>
    /// <param name="formOf">The form of each line but the first.</param>
    /// <param name="odds">The logarithm of the odds for each line that it starts an entry.</param>
    public FormConsensus(int count, Func<int, int> formOf, double[] odds)
    {
        var forms = new Dictionary<int, (double Starts, double Others)>();
        double starts = 0, others = 0;
        _buckets = new int[count];
        for (var i = 1; i < count; i++)
        {
            var probability = LogOdds.ToProbability(odds[i]);
            var form = formOf(i);
            var before = forms.GetValueOrDefault(form);
            forms[form] = (before.Starts + probability, before.Others + 1 - probability);
            starts += probability;
            others += 1 - probability;
        }

        // What the line itself says is left out of what the others say.
        for (var i = 1; i < count; i++)
        {
            var probability = LogOdds.ToProbability(odds[i]);
            var (atStarts, atOthers) = forms[formOf(i)];
            var share = (atStarts - probability + Prior * 0.1) / (starts - probability + Prior);
            var rest = (atOthers - (1 - probability) + Prior * 0.1) / (others - (1 - probability) + Prior);
            _buckets[i] = (int)Math.Round(Math.Clamp(Math.Log(share / rest), -3.5, 3.5) * 2,
                MidpointRounding.AwayFromZero) + 7;
        }
    }

    /// <summary>How much the form of a line speaks for a start, 0 to 14.</summary>
    public int At(int index) => _buckets[index];
}
