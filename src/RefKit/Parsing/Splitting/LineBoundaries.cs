namespace RefKit.Parsing.Splitting;

/// <summary>
/// Weighs for each line of a list without marks whether an entry starts there: by its words and by the setting of the
/// list, and where these leave it open, by the fields around it.
/// </summary>
internal static class LineBoundaries
{
    private const double Sure = 4;

    // So many lines on both sides of an open one are labelled with it.
    private const int Reach = 7;

    /// <summary>The logarithm of the odds for each line that an entry starts there; that of the first says
    /// nothing.</summary>
    public static double[] Weigh(string text, IReadOnlyList<ContentLine> lines, FlatLines flat)
    {
        var model = BoundaryModel.Default;
        var setting = new LineSetting(text, lines, flat.Tokens, flat.TokenAt, flat.Words);
        var odds = new double[lines.Count];
        Span<ulong> features = stackalloc ulong[LineSetting.MaxFeatures];
        for (var i = 1; i < odds.Length; i++)
        {
            odds[i] = model.Lines.Sum(features[..setting.Write(i, flat.Words[i], features)]);
        }

        WeighFields(flat, setting, odds);
        return odds;
    }

    private static void WeighFields(FlatLines flat, LineSetting setting, double[] odds)
    {
        var model = BoundaryModel.Default;
        Span<ulong> features = stackalloc ulong[BoundaryText.MaxFeatures];
        for (var i = 1; i < odds.Length;)
        {
            if (Math.Abs(odds[i]) >= Sure)
            {
                i++;
                continue;
            }

            var last = i;
            for (var next = i + 1; next < odds.Length && next <= last + Reach; next++)
            {
                last = Math.Abs(odds[next]) < Sure ? next : last;
            }

            var first = flat.Positions[Math.Max(0, i - Reach)];
            var end = last + Reach + 1 < odds.Length ? flat.Positions[last + Reach + 1] : flat.Text.Length;
            var fields = new FieldContext(flat.Text[first..end]);
            for (; i <= last; i++)
            {
                if (Math.Abs(odds[i]) < Sure)
                {
                    var count = fields.Write(flat.Positions[i] - first, flat.Words[i], features);
                    var weight = model.Fields.Sum(features[..count]);
                    odds[i] = model.PlainLines.Sum(features[..setting.Write(i, weight, features)]);
                }
            }
        }
    }
}
