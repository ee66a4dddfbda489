namespace RefKit.Parsing.Splitting;

/// <summary>
/// Weighs for each line of a list without marks whether an entry starts there: by its words and by the setting of the
/// list, and where these leave it open, by all that stands around it.
/// </summary>
internal static class LineBoundaries
{
    private const double Sure = 4;

    // Open lines so close to each other are weighed together.
    private const int Near = 4;

    /// <summary>The logarithm of the odds for each line that an entry starts there; that of the first says
    /// nothing.</summary>
    public static double[] Weigh(string text, IReadOnlyList<ContentLine> lines, FlatLines flat,
        BoundaryModel model)
    {
        var setting = new LineSetting(text, lines, flat.Tokens, flat.TokenAt, flat.Words);
        var odds = new double[lines.Count];
        Span<ulong> features = stackalloc ulong[LineSetting.MaxFeatures];
        for (var i = 1; i < odds.Length; i++)
        {
            odds[i] = model.Lines.Sum(features[..setting.Write(i, flat.Words[i], features)]);
        }

        WeighOpen(flat, setting, model, odds);
        return odds;
    }

    private static void WeighOpen(FlatLines flat, LineSetting setting, BoundaryModel model, double[] odds)
    {
        Span<ulong> features = stackalloc ulong[LineSetting.MaxFeatures];
        for (var i = 1; i < odds.Length;)
        {
            if (Math.Abs(odds[i]) >= Sure)
            {
                i++;
                continue;
            }

            var last = i;
            for (var next = i + 1; next < odds.Length && next <= last + Near; next++)
            {
                last = Math.Abs(odds[next]) < Sure ? next : last;
            }

            var from = flat.TokenAt[i];
            var network = model.Network.Weigh(
                flat.Tokens, from, Math.Min(flat.Tokens.Count, flat.TokenAt[last] + 1));
            for (; i <= last; i++)
            {
                if (Math.Abs(odds[i]) < Sure && flat.TokenAt[i] - from < network.Length)
                {
                    var weight = network[flat.TokenAt[i] - from];
                    odds[i] = model.PlainLines.Sum(features[..setting.Write(i, weight, features)]);
                }
            }
        }
    }
}
