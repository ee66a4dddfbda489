using RefKit.Parsing.Splitting;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>Sets references as running text by chance and encodes it for the network.</summary>
internal sealed class BoundaryEncoder(
    IReadOnlyList<ListReference> references, BoundaryFeatures features, ulong seed)
{
    private const int LongestList = 10;

    private readonly Dictionary<string, ListReference> _byText =
        references.Concat(references.Select(static x => x with { Text = WithoutStop(x.Text) }))
            .DistinctBy(static x => x.Text).ToDictionary(static x => x.Text, StringComparer.Ordinal);

    private SplitMix _random = new(seed);

    /// <summary>All references once, in short lists; half of them beside their neighbours, who often share their
    /// style.</summary>
    public List<BoundarySequence> Draw()
    {
        var mixed = references.Select(static x => x.Text).ToArray();
        var isMixed = _random.Chance(0.5);
        for (var i = mixed.Length - 1; isMixed && i > 0; i--)
        {
            var other = _random.Next(i + 1);
            (mixed[i], mixed[other]) = (mixed[other], mixed[i]);
        }

        var sequences = new List<BoundarySequence>();
        for (var from = 0; from < mixed.Length;)
        {
            var length = 1 + _random.Next(LongestList);
            sequences.Add(Encode(Set(mixed.Skip(from).Take(length))));
            from += length;
        }

        return sequences;
    }

    // Some as they stand in lines, with words broken at their ends; some parted by semicolons alone.
    private MadeList Set(IEnumerable<string> texts)
    {
        var isWrapped = _random.Chance(0.25);
        var isParted = _random.Chance(0.08);
        var setting = ListSettings.Draw(isWrapped ? "run together, wrapped" : "run together", ref _random) with
        {
            Heading = "",
            IsHyphenated = isWrapped && _random.Chance(0.5),
        };
        setting = isParted ? setting with { Separator = "; " } : setting;
        var list = ListMaker.Make(isParted ? texts.Select(WithoutStop) : texts, setting, _random.Next());
        return list with { Text = list.Text.Replace('\n', ' ') };
    }

    private static string WithoutStop(string text) => text.TrimEnd('.');

    private BoundarySequence Encode(MadeList list)
    {
        var tokens = new BoundaryText(list.Text);
        var starts = list.Starts.ToHashSet();
        var numbers = new List<int>();
        var ends = new int[tokens.Count];
        var targets = new sbyte[tokens.Count];
        var buffer = new ulong[BoundaryText.MaxTokenFeatures];
        for (var t = 0; t < ends.Length; t++)
        {
            foreach (var feature in buffer.AsSpan(0, tokens.WriteToken(t, buffer)))
            {
                if (features.Find(feature) is >= 0 and var number)
                {
                    numbers.Add(number);
                }
            }

            var isStart = starts.Contains(tokens[t].Start);
            ends[t] = numbers.Count;
            targets[t] = (sbyte)(t == 0 || !(isStart || tokens.CouldStart(t)) ? -1 : isStart ? 1 : 0);
        }

        return new BoundarySequence([.. numbers], ends, targets, LabelsOf(list, tokens));
    }

    private byte[] LabelsOf(MadeList list, BoundaryText tokens)
    {
        var labels = new byte[tokens.Count];
        Array.Fill(labels, BoundarySequence.Unknown);
        for (var i = 0; i < list.Starts.Count; i++)
        {
            var (start, text) = (list.Starts[i], list.References[i]);
            var spans = _byText[text].Spans;
            if (spans.Count == 0 || string.CompareOrdinal(list.Text, start, text, 0, text.Length) != 0)
            {
                continue;
            }

            var span = 0;
            for (var t = tokens.IndexAt(start); t < labels.Length && tokens[t].Start < start + text.Length; t++)
            {
                var at = tokens[t].Start - start;
                while (span < spans.Count && spans[span].End <= at)
                {
                    span++;
                }

                labels[t] = span < spans.Count && spans[span].Start <= at ? (byte)spans[span].Label
                    : BoundarySequence.None;
            }
        }

        return labels;
    }
}
